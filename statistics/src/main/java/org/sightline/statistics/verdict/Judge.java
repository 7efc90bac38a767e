package org.sightline.statistics.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Range;
import org.sightline.statistics.Undefined;

/** Reads a verdict from evidence, by rules signed before the results. */
public final class Judge {

  /** What pages print about this verdict. */
  public static final Measure MEASURE =
      new Measure(
          "verdict",
          "Did the gap narrow, and what follows?",
          "The verdict the team agreed on beforehand for results like these.",
          "step 0 obstacles; step 1 class of the interval beside 0 and δ; step 2 class × group ×"
              + " fidelity; step 3 modifiers",
          "one decision, with actions and alarms",
          "'cannot tell' is a full answer and never means 'no effect'",
          List.of(
              "what does not match: check the data first",
              "no interval: not estimable",
              "no gap at the start, or a gap that turned round: said so, not judged"),
          "the signed rules; δ, the floor and three branches are choices");

  private Judge() {}

  /** The verdict. */
  public static Verdict of(Evidence evidence, Rules rules) {
    Optional<Verdict> obstacle = Obstacles.first(evidence);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    Known group = (Known) evidence.group();
    Cell cell =
        new Cell(
            IntervalClass.of(interval(evidence.narrowing()), rules.delta()),
            GroupState.of(group, interval(group), rules.roseBy(), rules.delta()),
            evidence.fidelity());
    return new Modifiers(evidence, rules, cell).apply(DecisionTable.of(cell, rules));
  }

  /** Only after {@link Obstacles} have been ruled out. */
  private static Interval interval(Estimate estimate) {
    return (Interval) ((Known) estimate).range();
  }

  /** Step 0. */
  private static final class Obstacles {

    static Optional<Verdict> first(Evidence e) {
      if (!e.mismatches().isEmpty()) {
        return stop(
            e, Decision.DATA_CHECK, String.join("; ", e.mismatches()), Action.MATCH_THE_COUNTS);
      }
      for (Estimate needed : List.of(e.narrowing(), e.group())) {
        Optional<Undefined> why = missing(needed);
        if (why.isPresent()) {
          return stop(e, Decision.NOT_ESTIMABLE, words(why.get()));
        }
      }
      if (!(e.gapBefore() instanceof Known before)) {
        return stop(e, Decision.NOT_ESTIMABLE, words((Undefined) e.gapBefore()));
      }
      if (before.value() >= 0) {
        return stop(e, Decision.NO_GAP_AT_BASELINE, "the group did not stand behind at the start");
      }
      if (e.gapAfter() instanceof Known after
          && after.value() > 0
          && after.range() instanceof Interval interval
          && interval.lo() > 0) {
        return stop(
            e,
            Decision.REVERSED,
            "the gap now goes the other way: report both rates",
            Action.REPORT_BOTH_RATES);
      }
      return Optional.empty();
    }

    private static Optional<Undefined> missing(Estimate estimate) {
      if (estimate instanceof Undefined why) {
        return Optional.of(why);
      }
      Range range = ((Known) estimate).range();
      return range instanceof Undefined why ? Optional.of(why) : Optional.empty();
    }

    private static String words(Undefined why) {
      return why.reason() + ": " + why.detail();
    }

    private static Optional<Verdict> stop(
        Evidence e, Decision decision, String why, Action... actions) {
      return Optional.of(new Verdict.NotJudged(decision, why, Set.of(actions), e.events()));
    }
  }
}
