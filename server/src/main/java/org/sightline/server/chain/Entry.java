package org.sightline.server.chain;

import java.time.Instant;

/**
 * One line of a chain.
 *
 * @param number 1 for the first, without gaps
 * @param at when it was written, to the millisecond, as the clock said
 * @param content what happened, in the writer's own canonical form
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash SHA-256, hexadecimal, over everything above and the chain's name
 */
public record Entry(long number, Instant at, String content, String previous, String hash) {}
