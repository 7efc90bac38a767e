package org.sightline.server.cycles;

import java.util.List;
import java.util.function.Predicate;

/**
 * How much stands behind a cause and against it.
 *
 * @param numbers numbers behind it that can still be counted
 * @param voices voices behind it
 * @param numbersAgainst numbers against it
 * @param voicesAgainst voices against it
 */
public record Proof(int numbers, int voices, int numbersAgainst, int voicesAgainst) {

  /** What a cause counts for. */
  public enum State {
    /** A number and a voice stand behind it. */
    BACKED,
    /** One kind only, or nothing. */
    ASSUMPTION,
    /** At least as much stands against it as behind it. */
    CONTRADICTED
  }

  /** Counts what was not taken back; numbers count while {@code stands} says so. */
  static Proof of(List<Evidence> all, Predicate<NumberSource> stands) {
    int[] counts = new int[4];
    for (Evidence each : all) {
      boolean lost =
          each.backing() instanceof Backing.Counted number && !stands.test(number.source());
      if (each.withdrawnAt().isPresent() || lost) {
        continue;
      }
      int voice = each.backing() instanceof Backing.Heard ? 1 : 0;
      counts[voice + (each.against() ? 2 : 0)]++;
    }
    return new Proof(counts[0], counts[1], counts[2], counts[3]);
  }

  /** What the cause counts for. */
  public State state() {
    int behind = numbers + voices;
    int against = numbersAgainst + voicesAgainst;
    if (against > 0 && against >= behind) {
      return State.CONTRADICTED;
    }
    return numbers > 0 && voices > 0 ? State.BACKED : State.ASSUMPTION;
  }
}
