package org.sightline.engine.findings;

/**
 * Something chosen without being asked.
 *
 * @param what {@code "indicator"}, {@code "attribute"}, {@code "place"}, {@code "time"} or {@code
 *     "pipeline"}
 * @param name which one
 * @param because a stable key of a sentence, such as {@code "outcome.known_vocabulary"}
 */
public record Choice(String what, String name, String because) {}
