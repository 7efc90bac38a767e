package org.sightline.statistics.inequality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;
import static org.sightline.statistics.inequality.Weighting.BY_PEOPLE;
import static org.sightline.statistics.inequality.Weighting.GROUPS_ALIKE;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Interval;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.Group;
import org.sightline.statistics.gaps.Groups;

/** Reference rows answered by summaries of many groups. */
public final class InequalityReference {

  /** Four groups, least advantaged first. */
  static final Levels FOUR =
      Levels.of(
          new Groups(
              List.of(
                  new Group("A", new Tally(60, 200)),
                  new Group("B", new Tally(60, 150)),
                  new Group("C", new Tally(270, 450)),
                  new Group("D", new Tally(150, 200)))),
          Direction.FAVOURABLE);

  private InequalityReference() {}

  public static void register(ReferenceChecks checks) {
    variance(checks);
    distances(checks);
    shares(checks);
    slopes(checks);
    concentration(checks);
    bootstrap(checks);
  }

  private static void variance(ReferenceChecks checks) {
    checks.near("2.mu", "-", FOUR::mean);
    checks.near("2.BGV", "-", () -> value(BetweenGroupVariance.of(FOUR)));
    checks.near("2.BGSD", "-", () -> value(BetweenGroupDeviation.of(FOUR)));
    checks.near("2.COV", "-", () -> value(CoefficientOfVariation.of(FOUR)));
    Interval ends = interval(BetweenGroupVariance.of(FOUR));
    checks.near("2.BGV.se.ci", "1", () -> BetweenGroupVariance.standardError(FOUR));
    checks.near("2.BGV.se.ci", "2", ends::lo);
    checks.near("2.BGV.se.ci", "3", ends::hi);
    checks.near("2.BGV.noise.floor.null", "-", () -> value(BetweenGroupVariance.noiseFloor(FOUR)));
    // The same floor with each group's own variance: only the ingredients are ours.
    checks.near(
        "2.BGV.noise.floor",
        "-",
        () -> FOUR.sum(i -> FOUR.share(i) * (1 - FOUR.share(i)) * FOUR.variance(i)));
  }

  private static void distances(ReferenceChecks checks) {
    checks.near("2.MDM", "u", () -> value(MeanDistance.fromMean(FOUR, GROUPS_ALIKE)));
    checks.near("2.MDM", "w", () -> value(MeanDistance.fromMean(FOUR, BY_PEOPLE)));
    checks.near("2.MDB", "u", () -> value(MeanDistance.fromBest(FOUR, GROUPS_ALIKE)));
    checks.near("2.MDB", "w", () -> value(MeanDistance.fromBest(FOUR, BY_PEOPLE)));
    checks.near("2.MDR.refC", "u", () -> value(MeanDistance.fromGroup(FOUR, "C", GROUPS_ALIKE)));
    checks.near("2.MDR.refC", "w", () -> value(MeanDistance.fromGroup(FOUR, "C", BY_PEOPLE)));
    checks.near("2.IDIS", "u", () -> value(IndexOfDisparity.of(FOUR, GROUPS_ALIKE)));
    checks.near("2.IDIS", "w", () -> value(IndexOfDisparity.of(FOUR, BY_PEOPLE)));
  }

  private static void shares(ReferenceChecks checks) {
    checks.near("2.Theil1000", "-", () -> value(TheilIndex.of(FOUR)));
    String error = "2.Theil.se(x1000 correct, raw as shipped)";
    checks.near(error, "1", () -> standardError(interval(TheilIndex.of(FOUR))));
    checks.near(error, "2", () -> standardError(interval(TheilIndex.of(FOUR))) / 1000);
    checks.near("2.MLD1000", "-", () -> value(MeanLogDeviation.of(FOUR)));
    checks.near("2.PAR", "-", () -> value(AttributableRisk.of(FOUR)));
    checks.near("2.PAF", "-", () -> value(AttributableFraction.of(FOUR)));
  }

  private static void slopes(ReferenceChecks checks) {
    List<String> names = List.of("A", "B", "C", "D");
    for (int i = 0; i < 4; i++) {
      int at = i;
      checks.near("2.rank", names.get(i), () -> FOUR.rank(at));
    }
    checks.near("2.SII.linear", "rk", () -> value(LinearSlope.difference(FOUR)));
    checks.near("2.RII.linear", "(Intercept)", () -> value(LinearSlope.ratio(FOUR)));
    checks.within(1e-5, "2.SII.logit", "-", () -> value(LogitSlope.difference(FOUR)));
    checks.within(1e-5, "2.RII.logit", "-", () -> value(LogitSlope.ratio(FOUR)));
    var curve = LogitSlope.curve(FOUR).orElseThrow().coefficients();
    checks.within(1e-5, "2.logit.coef", "(Intercept)", () -> curve.getEntry(0));
    checks.within(1e-5, "2.logit.coef", "rk", () -> curve.getEntry(1));
    Interval difference = interval(LogitSlope.difference(FOUR));
    String id = "2.SII.logit.binomial.se.ci";
    checks.within(1e-5, id, "1", () -> standardError(difference));
    checks.within(1e-5, id, "2", difference::lo);
    checks.within(1e-5, id, "3", difference::hi);
    Interval ratio = interval(LogitSlope.ratio(FOUR));
    checks.within(1e-5, "2.RII.logit.binomial.ci", "1", () -> value(LogitSlope.ratio(FOUR)));
    checks.within(1e-5, "2.RII.logit.binomial.ci", "2", ratio::lo);
    checks.within(1e-5, "2.RII.logit.binomial.ci", "3", ratio::hi);
  }

  private static void concentration(ReferenceChecks checks) {
    checks.near("2.ACI", "-", () -> value(ConcentrationIndex.absolute(FOUR)));
    checks.near("2.RCI", "-", () -> value(ConcentrationIndex.relative(FOUR)));
    checks.near("2.RCI.Erreygers", "-", () -> value(ConcentrationIndex.erreygers(FOUR)));
    checks.near("2.RCI.Wagstaff", "-", () -> value(ConcentrationIndex.wagstaff(FOUR)));
    // Cross-checks: by regression, ACI is twice the variance of the ranks times the slope; and
    // with groups in order of their percentage, the Gini between groups is the RCI.
    checks.near(
        "2.ACI.convreg",
        "I(rk * sqrt(pop))",
        () ->
            2
                * FOUR.sum(i -> FOUR.share(i) * Math.pow(FOUR.rank(i) - 0.5, 2))
                * value(LinearSlope.difference(FOUR)));
    checks.near("2.gini.between", "-", () -> value(ConcentrationIndex.relative(FOUR)));
  }

  /** 20,000 random draws there, 20,000 other ones here: equal within what chance allows. */
  private static void bootstrap(ReferenceChecks checks) {
    checks.row(
        "2.theil boot sd",
        "-",
        row -> {
          Resampling ours = Bootstrap.ofPeople(FOUR, TheilIndex::of, 20_000, 7);
          Interval ends = (Interval) ours.percentiles();
          assertEquals(row.numbers()[0], value(ours.sd()), 0.2);
          assertEquals(row.numbers()[1], ends.lo(), 0.6);
          assertEquals(row.numbers()[2], ends.hi(), 0.9);
          assertEquals(row.numbers()[3], value(ours.bias()), 0.35);
        });
  }

  private static double standardError(Interval ends) {
    return (ends.hi() - ends.lo()) / 2 / Interval.Z;
  }
}
