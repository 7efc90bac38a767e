package org.sightline.server.ideas;

import java.time.Instant;
import java.util.UUID;

/**
 * A link through which people without an account give ideas to one cycle.
 *
 * @param cycle which
 * @param secret what is kept of the link: a hash
 * @param madeBy whose account
 * @param until when it closes by itself
 */
public record GuestLink(UUID cycle, String secret, UUID madeBy, Instant until) {}
