package org.sightline.server.cycles;

import java.time.Instant;
import java.util.UUID;

/**
 * What was signed before the start. Never changed: a later edit is signed anew, with its reason,
 * and both stand beside every result for ever.
 *
 * @param cycle whose
 * @param number 1 for the first signing, then one more for every edit
 * @param statement the goal
 * @param judging how the result will be judged
 * @param untold whether it was known that the data could not show a change of the goal's size
 * @param reason why it was changed; empty for the first
 * @param signedBy whose account
 * @param signedAt when
 */
public record Terms(
    UUID cycle,
    int number,
    Statement statement,
    Judging judging,
    boolean untold,
    String reason,
    UUID signedBy,
    Instant signedAt) {}
