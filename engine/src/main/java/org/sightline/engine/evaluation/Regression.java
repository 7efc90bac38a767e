package org.sightline.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;
import org.sightline.statistics.change.RegressionToMean;
import org.sightline.statistics.change.SchoolWaves;
import org.sightline.statistics.discovery.BetaBinomial;
import org.sightline.statistics.discovery.Prior;

/** What the group in the schools that tried the practice would have gained by itself. */
final class Regression {
  /** Below this part of the narrowing it is not worth a word. A choice. */
  private static final double PART = 0.1;

  private Regression() {}

  /** For shares only, with comparison schools not drawn by lot: nothing else was chosen. */
  static Optional<Warning> of(Signs signs) {
    EvaluationRequest request = signs.request();
    List<SchoolWaves> treated = signs.schools().treated();
    List<SchoolWaves> others = signs.schools().comparison();
    if (request.outcome().isMean()
        || others.isEmpty()
        || request.arms().map(Arms::byLot).orElse(true)) {
      return Optional.empty();
    }
    List<Tally> all =
        java.util.stream.Stream.concat(treated.stream(), others.stream())
            .map(school -> tally(school.groupBefore()))
            .toList();
    if (!(BetaBinomial.fit(all) instanceof Prior.Fitted prior)) {
      return Optional.empty();
    }
    double gained = 0;
    long people = 0;
    for (SchoolWaves school : treated) {
      Tally chosen = tally(school.groupBefore());
      if (RegressionToMean.of(chosen, prior.alpha(), prior.beta()).freeGain()
          instanceof Known free) {
        gained += free.value() * chosen.n();
        people += chosen.n();
      }
    }
    double gain = people == 0 ? 0 : gained / people * signs.direction().sign();
    if (gain <= 0 || signs.narrowing() <= 0 || gain < PART * signs.narrowing()) {
      return Optional.empty();
    }
    Map<String, Estimate> sizes = new LinkedHashMap<>();
    sizes.put("gain_by_itself", Estimate.of(gain, people));
    return Optional.of(Warning.of(Warning.Kind.REGRESSION_TO_MEAN, sizes));
  }

  private static Tally tally(Moments share) {
    return new Tally(Math.round(share.mean() * share.n()), share.n());
  }
}
