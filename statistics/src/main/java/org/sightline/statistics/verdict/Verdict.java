package org.sightline.statistics.verdict;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.statistics.Estimate;

/** What the data can bear, by rules signed before the results. */
public sealed interface Verdict permits Verdict.NotJudged, Verdict.Judged {

  /** The one word. */
  Decision decision();

  /** What to do next. */
  Set<Action> actions();

  /** Outside events logged in the window; they change nothing and are named with the verdict. */
  List<String> events();

  /** Whether a sentence may be printed. */
  default boolean permits(Claim claim) {
    return this instanceof Judged judged && judged.claims().contains(claim);
  }

  /**
   * Ended before the table was reached.
   *
   * @param decision one of DATA_CHECK, NOT_ESTIMABLE, NO_GAP_AT_BASELINE, REVERSED
   * @param why in words
   */
  record NotJudged(Decision decision, String why, Set<Action> actions, List<String> events)
      implements Verdict {
    public NotJudged {
      actions = ordered(actions, Action.class);
      events = List.copyOf(events);
    }
  }

  /**
   * Read from the table.
   *
   * @param cell the cell of the table
   * @param decision after all modifiers
   * @param actions what to do next
   * @param alarms what a reader must not miss
   * @param claims sentences that may be printed
   * @param levellingShare how much of the narrowing is the reference falling; a reason when that
   *     modifier does not apply
   */
  record Judged(
      Cell cell,
      Decision decision,
      Set<Action> actions,
      Set<Alarm> alarms,
      Set<Claim> claims,
      Estimate levellingShare,
      List<String> events)
      implements Verdict {
    public Judged {
      actions = ordered(actions, Action.class);
      alarms = ordered(alarms, Alarm.class);
      claims = ordered(claims, Claim.class);
      events = List.copyOf(events);
    }
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> set, Class<E> type) {
    return Collections.unmodifiableSet(
        set.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(type))));
  }
}
