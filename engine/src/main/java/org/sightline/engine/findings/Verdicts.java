package org.sightline.engine.findings;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sightline.engine.recipe.Thresholds;

/** Judges every test of a run with all of them in mind. */
final class Verdicts {

  /** What became of one test. */
  private record Judged(double adjusted, Because because) {}

  private final IdentityHashMap<Draft, Judged> judged = new IdentityHashMap<>();
  private final IdentityHashMap<Draft, Addition> additions = new IdentityHashMap<>();

  private Verdicts() {}

  /** One adjustment over all indicators, so that the stated rate holds for the run as a whole. */
  static Verdicts of(List<IndicatorRun> runs, Thresholds thresholds) {
    Verdicts verdicts = new Verdicts();
    double[] p =
        runs.stream().flatMap(run -> run.drafts().stream()).mapToDouble(Draft::p).toArray();
    double[] adjusted = thresholds.multiplicity().adjust(p);
    Additions narrower = new Additions();
    int at = 0;
    for (IndicatorRun run : runs) {
      VerdictRule rule = run.rule();
      for (Draft draft : run.drafts()) {
        double own = adjusted[at++];
        Because because =
            draft.slice().untestable().isPresent()
                ? Because.NO_INTERVAL
                : rule.judge(draft.comparisons().get(0).gap(), own);
        verdicts.judged.put(draft, new Judged(own, because));
        if (because.verdict() == Verdict.GAP && draft.group().ways() > 1) {
          narrower.consider(run, draft);
        }
      }
    }
    narrower.judge(thresholds, verdicts.additions::put);
    return verdicts;
  }

  int tests() {
    return judged.size();
  }

  double adjusted(Draft draft) {
    return Objects.requireNonNull(judged.get(draft)).adjusted();
  }

  Because because(Draft draft) {
    return Objects.requireNonNull(judged.get(draft)).because();
  }

  Optional<Addition> addition(Draft draft) {
    return Optional.ofNullable(additions.get(draft));
  }

  /** A gap that no wider gap already says. */
  boolean headline(Draft draft) {
    return because(draft).verdict() == Verdict.GAP
        && (draft.group().ways() == 1 || addition(draft).filter(Addition::adds).isPresent());
  }
}
