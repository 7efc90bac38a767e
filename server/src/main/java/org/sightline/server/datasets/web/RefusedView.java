package org.sightline.server.datasets.web;

/**
 * Why a file cannot be used.
 *
 * @param title what is the matter
 * @param next what to do
 * @param detail what the reader said, in English; empty for nothing
 */
public record RefusedView(String title, String next, String detail) {}
