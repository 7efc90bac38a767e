package org.sightline.engine.indicator;

/**
 * A ready-made question and the column that can answer it.
 *
 * @param what the question
 * @param column the column
 * @param indicator the question asked of that column
 */
public record Recognised(ReadyMade what, String column, Indicator indicator) {}
