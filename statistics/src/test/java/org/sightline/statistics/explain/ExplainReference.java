package org.sightline.statistics.explain;

import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Moments;
import org.sightline.statistics.ReferenceChecks;
import org.sightline.statistics.ReferenceRow;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.Representation;
import org.sightline.statistics.rates.Wilson;

/** Reference rows answered by splitting a gap or a series. */
public final class ExplainReference {

  static final List<Stratum> SCHOOLS =
      List.of(
          new Stratum("S1", new Tally(36, 150), new Tally(90, 200)),
          new Stratum("S2", new Tally(24, 50), new Tally(390, 600)));

  static final List<Tally> WEEKS =
      IntStream.of(31, 33, 30, 32, 34, 31, 30, 33, 32, 31, 22, 20, 23, 21, 19, 22, 20, 21, 23, 20)
          .mapToObj(x -> new Tally(x, 40))
          .toList();

  static final Funnel FUNNEL =
      Funnel.of(List.of(200L, 60L, 24L, 12L), List.of(800L, 400L, 240L, 180L));

  private static final List<Referrer> REFERRERS =
      List.of(
          new Referrer(20, 30),
          new Referrer(6, 8),
          new Referrer(5, 9),
          new Referrer(5, 8),
          new Referrer(4, 9),
          new Referrer(4, 8),
          new Referrer(4, 8),
          new Referrer(4, 7),
          new Referrer(4, 7),
          new Referrer(4, 6));

  private ExplainReference() {}

  public static void register(ReferenceChecks checks) {
    checks.near("5.kitagawa", "rate", () -> value(Kitagawa.of(SCHOOLS).rate()));
    checks.near("5.kitagawa", "comp", () -> value(Kitagawa.of(SCHOOLS).mix()));
    oaxaca(checks);
    funnel(checks);
    breaks(checks);
    discipline(checks);
    curriculum(checks);
  }

  private static void curriculum(ReferenceChecks checks) {
    Representation ours =
        Representation.of(
            List.of(
                new Representation.Part(84, 0.4),
                new Representation.Part(18, 0.25),
                new Representation.Part(12, 0.25),
                new Representation.Part(6, 0.1)));
    checks.row(
        "5.curriculum.repr index",
        "-",
        row -> {
          for (int i = 0; i < 4; i++) {
            ReferenceRow.near(row.numbers()[i], value(ours.ratios().get(i)));
          }
          ReferenceRow.near(row.numbers()[4], value(ours.test().statistic()));
          ReferenceRow.near(row.numbers()[5], value(ours.test().p()));
        });
    checks.list(1e-9, "5.curriculum.TVD", () -> new double[] {value(ours.distance())});
    checks.list(
        1e-9, "5.curriculum.items to shift", () -> new double[] {value(ours.itemsToSwap())});
    checks.list(
        1e-9,
        "5.curriculum.wilson 18/120",
        () -> {
          Interval wilson = interval(Wilson.share(new Tally(18, 120)));
          return new double[] {wilson.lo(), wilson.hi()};
        });
  }

  static OaxacaBlinder schoolsAsTraits() {
    return OaxacaBlinder.of(
        List.of(cell(0, 36, 150), cell(1, 24, 50)), List.of(cell(0, 90, 200), cell(1, 390, 600)));
  }

  private static CovariateCell cell(double second, long x, long n) {
    double rate = (double) x / n;
    return new CovariateCell(List.of(second), new Moments(n, rate, n * rate * (1 - rate)));
  }

  private static void oaxaca(ReferenceChecks checks) {
    OaxacaBlinder ours = schoolsAsTraits();
    checks.near("5.oaxaca.threefold", "endow", () -> value(ours.endowments()));
    checks.near("5.oaxaca.threefold", "coef", () -> value(ours.coefficients()));
    checks.near("5.oaxaca.threefold", "inter", () -> value(ours.interaction()));
    checks.near("5.oaxaca.pooled", "explained", () -> value(ours.explained()));
    checks.near("5.oaxaca.pooled", "unexpl", () -> value(ours.unexplained()));
    checks.near("5.oaxaca.pooled.noDummy", "explained", () -> value(ours.explainedWithoutGroup()));
  }

  private static void funnel(ReferenceChecks checks) {
    checks.list(
        1e-9,
        "5.funnel",
        () ->
            join(
                stages(Funnel.Stage::ratio),
                new double[] {value(FUNNEL.totalRatio())},
                stages(Funnel.Stage::logShare)));
    checks.list(
        1e-9,
        "5.funnel.shapley diff",
        () ->
            join(
                stages(Funnel.Stage::shapley),
                new double[] {value(FUNNEL.totalGap())},
                stages(Funnel.Stage::shapleyStudents)));
    for (int stage = 0; stage < 3; stage++) {
      int s = stage;
      checks.row(
          "5.funnel.whatif stage",
          s == 0 ? "-" : "- #" + (s + 1),
          row -> {
            ReferenceRow.near(row.numbers()[0], s);
            ReferenceRow.near(row.numbers()[1], value(FUNNEL.stages().get(s).equalised()));
          });
    }
  }

  private static double[] stages(Function<Funnel.Stage, Estimate> part) {
    return FUNNEL.stages().stream().mapToDouble(s -> value(part.apply(s))).toArray();
  }

  private static double[] join(double[]... parts) {
    return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
  }

  private static void breaks(ReferenceChecks checks) {
    ChangePoint ours = ChangePoint.of(WEEKS, ChangePoint.SHUFFLES, 7);
    checks.near("5.cp.tau,LR", "1", ours::lastBefore);
    checks.near("5.cp.tau,LR", "2", () -> value(ours.statistic()));
    checks.near("5.cp.rates", "1", () -> value(ours.before()));
    checks.near("5.cp.rates", "2", () -> value(ours.after()));
    checks.list(1e-9, "5.cp", () -> new double[] {value(ours.statistic()), value(ours.p())});
    double[] rates = WEEKS.stream().mapToDouble(Tally::rate).toArray();
    checks.within(1e-5, "5.cp.supF", "1", () -> value(MeanShift.supF(rates, 3).statistic()));
    checks.near("5.cp.supF", "2", () -> MeanShift.supF(rates, 3).lastBefore());
    double[] counts = WEEKS.stream().mapToDouble(Tally::x).toArray();
    checks.near("5.cusum.max", "1", () -> MeanShift.cusum(counts).lastBefore());
    checks.near("5.cusum.max", "2", () -> value(MeanShift.cusum(counts).statistic()));
  }

  private static void discipline(ReferenceChecks checks) {
    checks.list(
        1e-9,
        "5.discipline.selection",
        () -> {
          var ours =
              DisciplineSplit.of(
                  "subjective", new Referrals(200, 60, 30), new Referrals(800, 80, 20));
          return new double[] {value(ours.selection()), value(ours.processing())};
        });
    checks.list(
        1e-9,
        "5.referrer.ref all per100",
        () -> {
          var all = ReferrerLeaveOut.of(REFERRERS, 200, 800);
          var rest = ReferrerLeaveOut.of(REFERRERS.subList(1, 10), 200, 800);
          ReferenceRow.near(value(rest.gap()), value(all.withoutLargest()));
          return new double[] {
            value(all.groupRate()),
            value(all.referenceRate()),
            value(all.gap()),
            value(rest.groupRate()),
            value(rest.referenceRate()),
            value(all.without().get(0))
          };
        });
  }
}
