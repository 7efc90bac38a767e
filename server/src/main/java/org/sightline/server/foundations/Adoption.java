package org.sightline.server.foundations;

import java.time.Instant;
import java.util.UUID;

/**
 * A meaning the team adopted; stays readable when it is replaced.
 *
 * @param word the word's key
 * @param round in which it was adopted
 * @param text the meaning
 * @param who took part, in words
 * @param by who wrote it down
 * @param at when
 * @param decision its line in the log of decisions
 */
public record Adoption(
    String word, int round, String text, String who, UUID by, Instant at, long decision) {}
