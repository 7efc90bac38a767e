package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something decided in a cycle, for the memory of decisions.
 *
 * @param kind what sort of decision
 * @param what was decided, in words
 * @param why in words; may be empty
 * @param notTaken what was not taken, in words
 * @param review when to look at it again
 * @param end what was said about the end of the cycle, when that was decided
 */
public record Decision(
    Kind kind,
    String what,
    String why,
    List<String> notTaken,
    Optional<LocalDate> review,
    Optional<End> end) {
  public Decision {
    notTaken = List.copyOf(notTaken);
  }

  /** About a goal. */
  static Decision of(Kind kind, String what, String why, LocalDate review) {
    return new Decision(kind, what, why, List.of(), Optional.of(review), Optional.empty());
  }

  /** About the end of a cycle. */
  static Decision of(End end, String what) {
    return new Decision(
        end.reason().isPresent() ? Kind.ENDED : Kind.REOPENED,
        what,
        end.words(),
        List.of(),
        Optional.empty(),
        Optional.of(end));
  }

  /** What sort of decision. */
  public enum Kind {
    GOAL_SIGNED,
    GOAL_CHANGED,
    ENDED,
    REOPENED
  }
}
