package org.sightline.engine.intake;

import org.sightline.engine.dataset.Kind;

/**
 * A column of a table being filled.
 *
 * @param name unique whatever its letters' case
 * @param kind how its values are stored
 * @param scale decimals of a {@link Kind#NUMBER}, 0 to 9
 * @param fewTexts whether its texts are few enough to be numbered in memory
 */
public record StoredColumn(String name, Kind kind, int scale, boolean fewTexts) {}
