package org.sightline.engine.dataset;

/**
 * The file a dataset version came from.
 *
 * @param file its name, without its folder
 * @param sha256 its fingerprint, hexadecimal
 * @param format what was found by looking, such as {@code "CSV, comma, UTF-8"}
 */
public record Source(String file, String sha256, String format) {}
