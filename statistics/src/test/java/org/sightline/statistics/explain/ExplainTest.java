package org.sightline.statistics.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class ExplainTest {

  private static final Tally NOBODY = new Tally(0, 0);

  @Test
  void aGapThatTurnsRoundInsideEverySchoolIsSeenThrough() {
    // Simpson's reversal: ahead by 5 points in both schools, behind overall.
    Kitagawa split =
        Kitagawa.of(
            List.of(
                new Stratum("low", new Tally(315, 900), new Tally(30, 100)),
                new Stratum("high", new Tally(85, 100), new Tally(720, 900))));
    assertTrue(value(split.gap()) > 0.3);
    assertEquals(-0.05, value(split.rate()), 1e-12);
    assertEquals(value(split.gap()), value(split.rate()) + value(split.mix()), 1e-12);
  }

  @Test
  void aSchoolWithOneSideOnlyIsNamedAndNothingIsSplit() {
    Kitagawa split =
        Kitagawa.of(
            List.of(
                new Stratum("A", new Tally(1, 4), new Tally(2, 4)),
                new Stratum("B", NOBODY, new Tally(2, 4)),
                new Stratum("C", NOBODY, NOBODY)));
    assertEquals(0.25, value(split.gap()), 1e-12);
    assertEquals(
        new Undefined(Reason.NO_DENOMINATOR, "only one side is present in B"), split.rate());
    assertEquals(
        Reason.NO_REFERENCE,
        ((Undefined) Kitagawa.of(List.of(new Stratum("A", new Tally(1, 2), NOBODY))).gap())
            .reason());
    assertEquals(Reason.NO_DENOMINATOR, ((Undefined) Kitagawa.of(List.of()).gap()).reason());
  }

  @Test
  void theSameSplitOnTwoWavesTellsRateFromMakeUp() {
    // Nobody's rate moved; the group now has more members in the stratum that stands lower.
    Kitagawa split =
        Kitagawa.of(
            List.of(
                new Stratum("new", new Tally(10, 100), new Tally(30, 300)),
                new Stratum("long", new Tally(150, 300), new Tally(50, 100))));
    assertEquals(0, value(split.rate()), 1e-12);
    assertEquals(-0.2, value(split.mix()), 1e-12);
  }

  @Test
  void traitsThatRepeatEachOtherLeaveOnlyTheGap() {
    var cell = new CovariateCell(List.of(1.0, 2.0), new Moments(5, 0.2, 0.8));
    var other = new CovariateCell(List.of(2.0, 4.0), new Moments(5, 0.6, 1.2));
    OaxacaBlinder split = OaxacaBlinder.of(List.of(cell, cell, cell), List.of(other, other, other));
    assertEquals(0.4, value(split.gap()), 1e-12);
    assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) split.endowments()).reason());
    assertEquals(
        Reason.NO_DENOMINATOR,
        ((Undefined) OaxacaBlinder.of(List.of(), List.of(other)).gap()).reason());
    assertEquals(
        Reason.NO_REFERENCE,
        ((Undefined) OaxacaBlinder.of(List.of(cell), List.of()).gap()).reason());
  }

  @Test
  void threefoldPartsAddUpToTheGap() {
    OaxacaBlinder split = ExplainReference.schoolsAsTraits();
    assertEquals(
        value(split.gap()),
        value(split.endowments()) + value(split.coefficients()) + value(split.interaction()),
        1e-12);
    assertTrue(value(split.explainedWithoutGroup()) > value(split.explained()));
  }

  @Test
  void nobodyLeftBeforeAStepHasNoLaterRates() {
    Funnel funnel = Funnel.of(List.of(50L, 10L, 0L, 0L), List.of(80L, 40L, 20L, 10L));
    assertEquals(0.2, value(funnel.stages().get(0).groupRate()), 1e-12);
    assertEquals(0, value(funnel.stages().get(1).groupRate()), 1e-12);
    assertEquals(
        new Undefined(Reason.NO_DENOMINATOR, "nobody of the group is left before step 3"),
        funnel.stages().get(2).groupRate());
    assertEquals(Reason.NO_DENOMINATOR, ((Undefined) funnel.stages().get(0).shapley()).reason());
    assertEquals(Reason.NO_DENOMINATOR, ((Undefined) funnel.stages().get(0).logShare()).reason());
    assertEquals(0.125, value(funnel.totalGap()), 1e-12);
  }

  @Test
  void nobodyAtTheEndOnlyHasPartsButNoLogShares() {
    Funnel funnel = Funnel.of(List.of(50L, 10L, 0L), List.of(80L, 40L, 20L));
    assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) funnel.stages().get(0).logShare()).reason());
    double parts = funnel.stages().stream().mapToDouble(s -> value(s.shapley())).sum();
    assertEquals(value(funnel.totalGap()), parts, 1e-12);
    Funnel alike = Funnel.of(List.of(50L, 10L), List.of(100L, 20L));
    assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) alike.stages().get(0).logShare()).reason());
  }

  @Test
  void aWayThatGainsPeopleIsRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Funnel.of(List.of(5L, 6L), List.of(5L, 4L)));
    assertTrue(error.getMessage().contains("Maybe someone entered at a later stage"));
  }

  @Property
  void shapleyPartsAddUpToTheGap(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 9) Integer> group,
      @ForAll @IntRange(min = 1, max = 9) int referenceStep) {
    List<Long> g = new ArrayList<>(List.of(1_000_000_000L));
    List<Long> r = new ArrayList<>(List.of(1_000_000_000L));
    for (int step : group) {
      g.add(g.get(g.size() - 1) * step / 10);
      r.add(r.get(r.size() - 1) * referenceStep / 10);
    }
    Funnel funnel = Funnel.of(g, r);
    double sum = funnel.stages().stream().mapToDouble(s -> value(s.shapley())).sum();
    assertEquals(value(funnel.totalGap()), sum, 1e-12);
  }

  @Test
  void weeksThatAreAllAlikeHaveNoBreak() {
    for (Tally week : List.of(new Tally(0, 40), new Tally(40, 40), new Tally(7, 40))) {
      ChangePoint none = ChangePoint.of(Collections.nCopies(20, week), 99, 1);
      assertEquals(0, none.lastBefore());
      assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) none.p()).reason());
      assertFalse(none.near(1));
    }
    assertEquals(
        "5 weeks with people, at least 6 needed",
        ((Undefined) ChangePoint.of(ExplainReference.WEEKS.subList(0, 5), 99, 1).p()).detail());
    assertTrue(MeanShift.supF(new double[20], 3).statistic() instanceof Undefined);
    assertTrue(MeanShift.cusum(new double[20]).statistic() instanceof Undefined);
  }

  @Test
  void aBreakRepeatsWithItsSeedAndNamesWhatHappenedNearIt() {
    ChangePoint first = ChangePoint.of(ExplainReference.WEEKS, 199, 3);
    assertEquals(first, ChangePoint.of(ExplainReference.WEEKS, 199, 3));
    assertTrue(first.near(8) && first.near(12));
    assertFalse(first.near(7) || first.near(13));
  }

  @Test
  void aKindWithTheSameReferralsAndDecisionsHasNoGap() {
    DisciplineSplit objective =
        DisciplineSplit.of("objective", new Referrals(200, 20, 10), new Referrals(800, 80, 40));
    assertEquals(0, value(objective.gap()), 1e-12);
    assertEquals(0, value(objective.selection()), 1e-12);
    assertEquals(0, value(objective.processing()), 1e-12);
    assertEquals(1, value(objective.referralRatio()), 1e-12);
    DisciplineSplit subjective =
        DisciplineSplit.of("subjective", new Referrals(200, 60, 30), new Referrals(800, 80, 20));
    assertEquals(3, value(subjective.referralRatio()), 1e-12);
    assertEquals(0.125, value(subjective.gap()), 1e-12);
  }

  @Test
  void aKindNobodyWasReferredForHasNoParts() {
    DisciplineSplit none =
        DisciplineSplit.of("tobacco", new Referrals(10, 0, 0), new Referrals(10, 2, 1));
    assertEquals(-0.1, value(none.gap()), 1e-12);
    assertEquals(
        new Undefined(Reason.NO_DENOMINATOR, "no tobacco referral in the group"), none.selection());
    assertEquals(
        Reason.NO_DENOMINATOR,
        ((Undefined) DisciplineSplit.of("x", new Referrals(0, 0, 0), new Referrals(1, 0, 0)).gap())
            .reason());
  }

  @Test
  void referrersWithoutStudentsOrReferrersAreReasons() {
    assertEquals(
        Reason.NO_DENOMINATOR, ((Undefined) ReferrerLeaveOut.of(List.of(), 10, 10).gap()).reason());
    assertEquals(
        Reason.NO_REFERENCE,
        ((Undefined) ReferrerLeaveOut.of(List.of(new Referrer(1, 1)), 10, 0).gap()).reason());
  }

  @Test
  void referralsFarBeyondChanceLieOutsideAndSmallExposureIsDrawnToTheRest() {
    List<ReferrerFunnel.Exposed> adults = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      adults.add(new ReferrerFunnel.Exposed(8 + i % 5, 100));
    }
    adults.add(new ReferrerFunnel.Exposed(60, 100));
    adults.add(new ReferrerFunnel.Exposed(2, 2));
    adults.add(new ReferrerFunnel.Exposed(0, 0));
    List<ReferrerFunnel.Point> points = ReferrerFunnel.of(adults);
    assertEquals(ReferrerFunnel.Place.WITHIN, points.get(0).place());
    assertEquals(ReferrerFunnel.Place.ABOVE, points.get(20).place());
    assertEquals(ReferrerFunnel.Place.WITHIN, points.get(21).place());
    assertEquals(ReferrerFunnel.Place.NOT_KNOWN, points.get(22).place());
    assertTrue(value(points.get(21).shrunken()) < 0.5 * value(points.get(21).rate()));
    assertTrue(points.get(20).shrunken() instanceof Known);
    assertEquals(
        ReferrerFunnel.Place.NOT_KNOWN,
        ReferrerFunnel.of(List.of(new ReferrerFunnel.Exposed(0, 5))).get(0).place());
  }
}
