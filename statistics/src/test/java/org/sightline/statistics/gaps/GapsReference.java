package org.sightline.statistics.gaps;

import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.math.BigDecimal;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Moments;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;

/** Reference rows answered by two groups compared. */
public final class GapsReference {

  private static final Tally LEARNERS = new Tally(60, 200);
  private static final Tally OTHERS = new Tally(480, 800);
  private static final Tally ALL = new Tally(540, 1000);
  private static final Moments FORTY = Moments.ofMeanAndSd(40, 220, 30);
  private static final Moments MANY = Moments.ofMeanAndSd(160, 238, 34);

  private GapsReference() {}

  public static void register(ReferenceChecks checks) {
    checks.near("1.overall", "-", () -> fourGroups().overall().rate());
    checks.estimate("1.newcombe.60/200-480/800", () -> RateDifference.of(LEARNERS, OTHERS));
    checks.estimate("1.RR.katz", () -> RiskRatio.of(LEARNERS, OTHERS));
    checks.estimate("1.OR.woolf", () -> OddsRatio.of(LEARNERS, OTHERS));
    checks.near("1.cohen.h", "-", () -> value(CohenH.of(LEARNERS, OTHERS)));
    students(checks);
    means(checks);
    checks.near("1.chisq", "X-squared", () -> value(ChiSquare.of(LEARNERS, OTHERS).statistic()));
    checks.near("1.chisq", "p", () -> value(ChiSquare.of(LEARNERS, OTHERS).p()));
  }

  private static void students(ReferenceChecks checks) {
    String id = "1.students.behind";
    Direction more = Direction.FAVOURABLE;
    checks.near(id, "others", () -> value(StudentsBehind.compared(more, LEARNERS, OTHERS)));
    checks.near(
        id, "bar50", () -> value(StudentsBehind.bar(more, LEARNERS, new BigDecimal("0.50"))));
    checks.near(
        id, "overallNaive", () -> -LEARNERS.n() * value(OverallDifference.of(LEARNERS, ALL)));
    checks.near(id, "overallTrue", () -> value(StudentsBehind.overall(more, LEARNERS, ALL)));
    checks.near(
        id,
        "topD",
        () -> value(Gap.of(fourGroups(), "A", new Reference.Best(30), more).studentsBehind()));
  }

  private static void means(ReferenceChecks checks) {
    HedgesG g = HedgesG.of(FORTY, MANY);
    checks.near("1.cohen.d", "sp", () -> value(g.pooledSd()));
    checks.near("1.cohen.d", "d", () -> value(g.d()));
    checks.near("1.cohen.d", "gApprox", () -> value(g.approximate()));
    checks.near("1.cohen.d", "gExact", () -> value(g.g()));
    MeanDifference welch = MeanDifference.of(FORTY, MANY);
    checks.near("1.welch", "diff", () -> value(welch.difference()));
    checks.near("1.welch", "t", () -> value(welch.t()));
    checks.near("1.welch", "df", () -> value(welch.df()));
    checks.near("1.welch", "lo", () -> interval(welch.difference()).lo());
    checks.near("1.welch", "hi", () -> interval(welch.difference()).hi());
  }

  private static Groups fourGroups() {
    return new Groups(
        List.of(
            new Group("A", new Tally(60, 200)),
            new Group("B", new Tally(60, 150)),
            new Group("C", new Tally(270, 450)),
            new Group("D", new Tally(150, 200))));
  }
}
