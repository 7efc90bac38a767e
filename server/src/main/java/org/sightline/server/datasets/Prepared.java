package org.sightline.server.datasets;

import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.recipe.Recipe;

/**
 * A version with the questions that are asked of it.
 *
 * @param dataset the dataset it belongs to
 * @param data the version itself
 * @param recipe complete: its indicators, attributes, places, time and thresholds are those in use
 */
public record Prepared(Dataset dataset, DatasetVersion data, Recipe recipe) {}
