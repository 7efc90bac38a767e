package org.sightline.engine.indicator;

/**
 * A question that the data seem made for.
 *
 * @param indicator the question
 * @param because why: {@code "outcome.known_words"}, {@code "outcome.partly_known_words"}, {@code
 *     "outcome.says_yes"}, {@code "outcome.most_frequent"}, {@code "outcome.yes_or_no"}, {@code
 *     "outcome.number"} or {@code "outcome.counted_pair"}
 */
public record ProposedIndicator(Indicator indicator, String because) {}
