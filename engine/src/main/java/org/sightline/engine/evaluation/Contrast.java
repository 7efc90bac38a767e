package org.sightline.engine.evaluation;

import java.util.Optional;

/**
 * The two sides of a gap.
 *
 * @param attribute the column
 * @param group the level whose gap is looked at
 * @param reference the other level; empty takes everyone else whose level is known
 */
public record Contrast(String attribute, String group, Optional<String> reference) {}
