package org.sightline.statistics.scorecard;

import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.List;
import java.util.Map;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;
import org.sightline.statistics.fidelity.Component;
import org.sightline.statistics.fidelity.Fidelity;

/** Reference rows answered by the scorecard's pieces and by fidelity. */
public final class ScorecardReference {

  static final Answers ANSWERS =
      new Answers(
          List.of(
              List.of(4.0, 5.0, 4.0, 4.0),
              List.of(3.0, 3.0, 2.0, 3.0),
              List.of(5.0, 5.0, 4.0, 5.0),
              List.of(2.0, 3.0, 2.0, 1.0),
              List.of(4.0, 4.0, 3.0, 5.0),
              List.of(1.0, 2.0, 2.0, 2.0),
              List.of(3.0, 4.0, 4.0, 3.0),
              List.of(5.0, 4.0, 5.0, 4.0)),
          0);

  private ScorecardReference() {}

  public static void register(ReferenceChecks checks) {
    CronbachAlpha alpha = CronbachAlpha.of(ANSWERS);
    checks.near("9.alpha", "raw", () -> value(alpha.raw()));
    checks.near("9.alpha", "std", () -> value(alpha.standardised()));
    checks.near("9.alpha.formula", "-", () -> value(alpha.raw()));
    checks.ends("9.feldt", () -> interval(alpha.raw()));
    for (int item = 0; item < 4; item++) {
      int i = item;
      checks.near("9.drop", "" + (i + 1), () -> value(alpha.withoutItem().get(i)));
    }
    checks.near("9.SEM", "-", () -> value(alpha.errorOfMean()));
    Tested learners = new Tested(200, 170, 60);
    checks.near("9.ESSA95", "1", () -> value(Missingness.amongTested(learners)));
    checks.near("9.ESSA95", "2", () -> value(ParticipationRate.of(learners)));
    checks.near("9.manski", "EL_lo", () -> Missingness.rate(learners).orElseThrow().lo());
    checks.near("9.manski", "EL_hi", () -> Missingness.rate(learners).orElseThrow().hi());
    fidelity(checks);
  }

  private static void fidelity(ReferenceChecks checks) {
    Fidelity scores =
        Fidelity.ofScores(
            Map.of(
                Component.ADHERENCE, 0.9,
                Component.DOSE, 0.5,
                Component.QUALITY, 0.8,
                Component.RESPONSIVENESS, 0.7));
    checks.near("6.fid", "mean", () -> value(scores.mean()));
    checks.near("6.fid", "gm", () -> value(scores.geometricMean()));
    checks.near("6.fid", "min", () -> value(scores.smallest()));
    checks.near("6.fid", "prod", () -> value(scores.product()));
    checks.ends(
        "6.fid wilson 34/40",
        () ->
            interval(
                Fidelity.ofCounts(Map.of(Component.ADHERENCE, new Tally(34, 40)))
                    .components()
                    .get(Component.ADHERENCE)));
  }
}
