package org.sightline.server.datasets.web;

/**
 * How far the reading is.
 *
 * @param address to ask again
 * @param stage what is being done; empty while it waits
 * @param percent of that stage, in words
 * @param done of 100
 */
public record ReadingView(String address, String stage, String percent, int done) {}
