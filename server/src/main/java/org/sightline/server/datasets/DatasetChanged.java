package org.sightline.server.datasets;

/**
 * Told to whoever keeps something worked out from a dataset: a version was accepted or deleted, or
 * what is asked of it was edited.
 *
 * @param key the dataset
 */
public record DatasetChanged(String key) {}
