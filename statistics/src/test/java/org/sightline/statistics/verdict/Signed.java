package org.sightline.statistics.verdict;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.fidelity.FidelityState;

/** Evidence for tests: δ = 0.05, comparison sites, nothing else unless said. */
final class Signed {

  static final double DELTA = 0.05;
  static final Rules RULES = Rules.usual(DELTA);

  private Signed() {}

  static Known estimate(double value, double lo, double hi) {
    return Estimate.of(value, Interval.of(lo, hi, "test"), 100);
  }

  static Known middle(double lo, double hi) {
    return estimate((lo + hi) / 2, lo, hi);
  }

  static Known narrowing(IntervalClass c) {
    return switch (c) {
      case LARGE -> middle(0.06, 0.14);
      case NARROWER -> middle(0.01, 0.14);
      case SMALL -> middle(0.01, 0.04);
      case NOTHING_WORTHWHILE -> middle(-0.02, 0.03);
      case UNCLEAR -> middle(-0.02, 0.14);
      case WIDER -> middle(-0.08, -0.01);
    };
  }

  static Known group(GroupState g) {
    return switch (g) {
      case ROSE -> middle(0.02, 0.14);
      case FLAT -> middle(-0.03, 0.05);
      case FELL -> middle(-0.08, -0.02);
    };
  }

  static Known steady() {
    return middle(-0.02, 0.03);
  }

  static Evidence of(Estimate narrowing, Estimate group, Estimate reference, FidelityState f) {
    return new Evidence(
        List.of(),
        middle(-0.35, -0.25),
        middle(-0.25, -0.15),
        narrowing,
        group,
        reference,
        f,
        true,
        false,
        List.of());
  }

  static Evidence of(IntervalClass c, GroupState g, FidelityState f) {
    return of(narrowing(c), group(g), steady(), f);
  }

  static Evidence withoutComparison(Evidence e) {
    return new Evidence(
        e.mismatches(),
        e.gapBefore(),
        e.gapAfter(),
        e.narrowing(),
        e.group(),
        e.reference(),
        e.fidelity(),
        false,
        e.refusedBeforehand(),
        e.events());
  }

  static Evidence refused(Evidence e) {
    return new Evidence(
        e.mismatches(),
        e.gapBefore(),
        e.gapAfter(),
        e.narrowing(),
        e.group(),
        e.reference(),
        e.fidelity(),
        e.comparisonSites(),
        true,
        e.events());
  }

  static Evidence with(
      Evidence e, List<String> mismatches, Estimate before, Estimate after, List<String> events) {
    return new Evidence(
        mismatches,
        before,
        after,
        e.narrowing(),
        e.group(),
        e.reference(),
        e.fidelity(),
        e.comparisonSites(),
        e.refusedBeforehand(),
        events);
  }

  static Verdict.Judged judged(Evidence e) {
    return (Verdict.Judged) Judge.of(e, RULES);
  }
}
