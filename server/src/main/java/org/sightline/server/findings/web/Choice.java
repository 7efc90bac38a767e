package org.sightline.server.findings.web;

/**
 * One line of a list to choose from.
 *
 * @param value its word in addresses
 * @param words what it says
 * @param chosen whether it is the one that is shown
 */
public record Choice(String value, String words, boolean chosen) {}
