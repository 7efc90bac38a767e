package org.sightline.server.findings.web;

/**
 * Work that is under way.
 *
 * @param address where to ask again
 * @param percent how much is done, 0 to 100
 * @param words that in words
 */
public record Waiting(String address, int percent, String words) {}
