package org.sightline.engine.cells;

/**
 * An attribute and one of its levels.
 *
 * @param attribute column name (or, in published margins, the family's name)
 * @param level the category, or {@link org.sightline.engine.dataset.Column#NOT_REPORTED}
 */
public record Condition(String attribute, String level) {}
