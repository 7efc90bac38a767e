package org.sightline.server.ideas;

import java.time.Instant;
import java.util.UUID;

/**
 * A seed that a team left, and why.
 *
 * @param cycle whose
 * @param seed which
 * @param reason in words
 * @param by whose account
 * @param at when
 */
public record LeftSeed(UUID cycle, Seed seed, String reason, UUID by, Instant at) {}
