package org.sightline.statistics.change;

import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.List;
import java.util.function.Supplier;
import org.sightline.statistics.Direction;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.JeffreysPosterior;
import org.sightline.statistics.rates.Wilson;

/** Reference rows answered by changes between two waves. */
public final class ChangeReference {

  private static final Goal GOAL = new Goal(Direction.FAVOURABLE, 0.3, 0.5, 3);
  private static final Tally OBSERVED = new Tally(66, 200);

  private ChangeReference() {}

  public static void register(ReferenceChecks checks) {
    students(checks);
    schools(checks);
    arms(checks);
    plan(checks);
    goal(checks);
    checks.list(
        1e-9,
        "6.EL reclass",
        () -> {
          var c =
              CompositionChange.of(
                  new Tally(60, 200), new Tally(40, 160), new Tally(34, 40), new Tally(4, 40));
          return new double[] {value(c.baseline()), value(c.current()), value(c.fixedCohort())};
        });
  }

  private static void students(ReferenceChecks checks) {
    full(
        checks,
        "6.gapchange.naive",
        () -> GapChange.asIfIndependent(Schools.whole(Schools.balanced())));
    Supplier<Change> even = () -> all(Schools.balanced());
    checks.near("6.gapchange.CR2", "est", () -> value(even.get().estimate()));
    checks.near("6.gapchange.CR2", "se", () -> test(even.get()).se());
    checks.near("6.gapchange.CR2", "df", () -> test(even.get()).df().orElseThrow());
    checks.near("6.gapchange.CR2", "p", () -> test(even.get()).p());
    Supplier<Change> uneven = () -> all(Schools.unbalanced());
    checks.near("6u.gapchange.CR2", "est", () -> value(uneven.get().estimate()));
    checks.near("6u.gapchange.CR2", "se", () -> test(uneven.get()).se());
    checks.near("6u.gapchange.CR2", "df", () -> test(uneven.get()).df().orElseThrow());
    checks.near("6u.gapchange.CR2", "lo", () -> interval(uneven.get().estimate()).lo());
    checks.near("6u.gapchange.CR2", "hi", () -> interval(uneven.get().estimate()).hi());
    checks.near("6u.gapchange.CR2", "p", () -> test(uneven.get()).p());
    // With equal cells CR2 is CR1, which is CR0·√(8/7); Sandwich is the long way, as a check.
    checks.near("6.se CR0", "-", () -> test(even.get()).se() * Math.sqrt(7.0 / 8));
    checks.near("6.se CR1", "-", () -> test(even.get()).se());
    checks.near("6u.CR1.se", "-", () -> Sandwich.cr0(Schools.unbalanced()) * Math.sqrt(8.0 / 7));
  }

  private static void schools(ReferenceChecks checks) {
    full(checks, "6.gapchange.school.t7", () -> GapChange.ofSchools(Schools.balanced()));
    checks.near(
        "6.gapchange.school.t7", "5", () -> test(GapChange.ofSchools(Schools.balanced())).p());
    full(checks, "6u.schoolmean.t", () -> GapChange.ofSchools(Schools.unbalanced()));
    full(checks, "6.treated.t3", () -> GapChange.ofSchools(Schools.treated()));
  }

  private static void arms(ReferenceChecks checks) {
    Supplier<Change> welch = () -> DifferenceInGaps.welch(Schools.treated(), Schools.comparison());
    String id = "6.DDD.welch";
    checks.near(id, "mean of x", () -> value(welch.get().estimate()));
    checks.near(id, "2", () -> test(welch.get()).se());
    checks.near(id, "df", () -> test(welch.get()).df().orElseThrow());
    checks.near(id, "4", () -> interval(welch.get().estimate()).lo());
    checks.near(id, "5", () -> interval(welch.get().estimate()).hi());
    checks.near(id, "6", () -> test(welch.get()).p());
    Supplier<Change> pooled =
        () -> DifferenceInGaps.pooled(Schools.treated(), Schools.comparison());
    checks.ends("6.DDD.pooled t6", () -> interval(pooled.get().estimate()));
    checks.near("6.DDD.pooled t6", "3", () -> test(pooled.get()).p());
    Supplier<SplitTest> split =
        () -> SplitTest.of(Schools.treated(), Schools.comparison(), false, 1);
    checks.near("6.DDD.perm p(two-sided)", "-", () -> value(split.get().p()));
    checks.near("6.n perms", "-", () -> split.get().splits());
  }

  private static void plan(ReferenceChecks checks) {
    List<PlannedCell> clustered =
        List.of(
            new PlannedCell(0.3, 200, PlannedCell.designEffect(25, 0.05)),
            new PlannedCell(0.6, 800, PlannedCell.designEffect(100, 0.05)));
    List<PlannedCell> alone = List.of(new PlannedCell(0.3, 200, 1), new PlannedCell(0.6, 800, 1));
    checks.near("6.MDC", "se", () -> DetectableChange.standardError(clustered));
    // The row uses the normal distribution, which is ours from 30 schools on.
    checks.near("6.MDC", "MDE80", () -> value(DetectableChange.of(clustered, 30, 1)));
    checks.near("6.MDC", "MDE.naive", () -> value(DetectableChange.of(alone, 30, 1)));
    checks.within(
        1e-5,
        "6.pwr 30->50 one grp n each",
        "-",
        () -> value(SampleSize.perWave(0.3, 0.5, 0.8, 1)));
  }

  private static void goal(ReferenceChecks checks) {
    for (int year = 1; year <= 3; year++) {
      int y = year;
      checks.near("6.goal.linear", "" + y, () -> value(GOAL.linear(y)));
      checks.near("6.goal.logit", "" + y, () -> value(GOAL.logit(y)));
    }
    checks.ends("6.goal.obs wilson", () -> interval(Wilson.share(OBSERVED)));
    checks.near(
        "6.goal P(p>=target) Jeffreys",
        "-",
        () -> value(GOAL.progress(OBSERVED, 1, GOAL.linear(1)).chance()));
    checks.near(
        "6.goal logit target P",
        "-",
        () -> JeffreysPosterior.of(OBSERVED).atLeast(value(GOAL.logit(1))));
  }

  /** Components 1 to 4: estimate, standard error and both ends. */
  private static void full(ReferenceChecks checks, String id, Supplier<Change> ours) {
    checks.near(id, "1", () -> value(ours.get().estimate()));
    checks.near(id, "2", () -> test(ours.get()).se());
    checks.near(id, "3", () -> interval(ours.get().estimate()).lo());
    checks.near(id, "4", () -> interval(ours.get().estimate()).hi());
  }

  private static Change all(List<SchoolWaves> schools) {
    return GapChange.ofStudents(schools, ClusterMinimum.IN_EVERY_CELL);
  }

  private static TTest test(Change change) {
    return change.test().orElseThrow();
  }
}
