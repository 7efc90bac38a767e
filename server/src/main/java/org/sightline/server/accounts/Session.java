package org.sightline.server.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param secret SHA-256 of the token in its cookie
 * @param account whose
 * @param startedAt when they signed in
 * @param seenAt the last page, to within {@link #GRAIN}
 */
public record Session(String secret, UUID account, Instant startedAt, Instant seenAt) {
  /** How finely the last page is remembered, so that not every page costs a write. */
  static final Duration GRAIN = Duration.ofMinutes(5);

  /** Without a page for so long, the person signs in again. */
  static final Duration IDLE = Duration.ofHours(12);

  /** After so long in any case. */
  static final Duration LONGEST = Duration.ofDays(14);

  /** By how much a clock may be set back without anybody noticing. */
  static final Duration SKEW = Duration.ofHours(12);

  /**
   * Whether it still opens pages. One that begins in the future was opened while the clock was
   * ahead; it would live for as long as the clock was wrong, so it ends.
   */
  boolean alive(Instant now) {
    return now.isBefore(seenAt.plus(IDLE))
        && now.isBefore(startedAt.plus(LONGEST))
        && now.isAfter(startedAt.minus(SKEW));
  }
}
