package org.sightline.engine.dataset;

/**
 * A category of a column and the rows that hold it.
 *
 * @param value as stored
 * @param rows rows with this value, at least 0
 */
public record Level(String value, long rows) {}
