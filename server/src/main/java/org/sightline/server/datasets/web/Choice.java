package org.sightline.server.datasets.web;

/**
 * Something to choose in a form.
 *
 * @param key what the form sends
 * @param name in the reader's words
 * @param chosen whether it is chosen now
 */
public record Choice(String key, String name, boolean chosen) {}
