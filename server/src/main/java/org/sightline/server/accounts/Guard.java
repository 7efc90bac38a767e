package org.sightline.server.accounts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever guesses a password: after five misses in a row the account rests for a minute,
 * then two, four, at most fifteen. A right password, a reset or time opens it.
 *
 * @param misses wrong passwords in a row, at least 0
 * @param restsUntil no password is tried before this moment
 */
public record Guard(int misses, @Nullable Instant restsUntil) {
  static final int FREE_MISSES = 5;
  private static final Duration LONGEST_REST = Duration.ofMinutes(15);

  static final Guard OPEN = new Guard(0, null);

  Guard missed(Instant now) {
    int all = misses + 1;
    if (all < FREE_MISSES) {
      return new Guard(all, null);
    }
    Duration rest = Duration.ofMinutes(1L << Math.min(all - FREE_MISSES, 4));
    return new Guard(all, now.plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest));
  }

  /** How long the account still rests; zero when a password may be tried. */
  Duration rest(Instant now) {
    if (restsUntil == null || !restsUntil.isAfter(now)) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, restsUntil);
    // A clock set back must not lock anybody out for longer than a rest can last.
    return left.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : left;
  }
}
