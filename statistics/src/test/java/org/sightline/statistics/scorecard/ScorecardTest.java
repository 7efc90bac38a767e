package org.sightline.statistics.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

class ScorecardTest {

  @Test
  void whoSkippedAnItemIsCountedAndTakesNoPart() {
    List<List<OptionalDouble>> people = new ArrayList<>();
    for (List<Double> row : ScorecardReference.ANSWERS.complete()) {
      people.add(row.stream().map(OptionalDouble::of).toList());
    }
    people.add(
        List.of(
            OptionalDouble.of(3),
            OptionalDouble.empty(),
            OptionalDouble.of(3),
            OptionalDouble.of(3)));
    CronbachAlpha ours = CronbachAlpha.of(Answers.ofAll(people));
    assertEquals(1, ours.leftOut());
    assertEquals(CronbachAlpha.of(ScorecardReference.ANSWERS).raw(), ours.raw());
    assertEquals(1.2247, value(ours.errorOfTotal()), 5e-5);
  }

  @Test
  void anItemTurnedRoundAndBackIsTheSame() {
    Answers turned = ScorecardReference.ANSWERS.reversed(1, 1, 5);
    assertTrue(
        value(CronbachAlpha.of(turned).raw())
            < value(CronbachAlpha.of(ScorecardReference.ANSWERS).raw()));
    assertEquals(ScorecardReference.ANSWERS, turned.reversed(1, 1, 5));
  }

  @Test
  void scalesThatCannotBeJudgedAreReasons() {
    Answers alike = new Answers(List.of(List.of(3.0, 3.0, 3.0), List.of(3.0, 3.0, 3.0)), 0);
    assertEquals(
        "everyone has the same total score", ((Undefined) CronbachAlpha.of(alike).raw()).detail());
    assertTrue(McDonaldOmega.of(alike) instanceof Undefined);
    Answers one = new Answers(List.of(List.of(3.0), List.of(4.0)), 0);
    assertEquals(Reason.NOT_ESTIMABLE, ((Undefined) CronbachAlpha.of(one).raw()).reason());
    assertTrue(CronbachAlpha.of(new Answers(List.of(), 2)).raw() instanceof Undefined);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Answers(List.of(List.of(1.0, 2.0), List.of(1.0)), 0));
  }

  @Test
  void repeatedItemsHaveAlphaOneAndNoInterval() {
    Answers same = new Answers(List.of(List.of(1.0, 1.0), List.of(2.0, 2.0), List.of(4.0, 4.0)), 0);
    assertEquals(1, value(CronbachAlpha.of(same).raw()), 1e-12);
    assertTrue(((Known) CronbachAlpha.of(same).raw()).range() instanceof Undefined);
  }

  @Test
  void omegaFindsTheFactorThatTheAnswersWereMadeFrom() {
    // Loadings .9 .8 .7 .6: ω = 3²/(3² + Σ(1 − λ²)) = 9/(9 + 1.7).
    double[] loading = {0.9, 0.8, 0.7, 0.6};
    var random = new SplittableRandom(1);
    List<List<Double>> people = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double factor = bell(random);
      List<Double> row = new ArrayList<>();
      for (double l : loading) {
        row.add(l * factor + Math.sqrt(1 - l * l) * bell(random));
      }
      people.add(row);
    }
    assertEquals(9 / 10.7, value(McDonaldOmega.of(new Answers(people, 0))), 0.01);
  }

  private static double bell(SplittableRandom random) {
    return IntStream.range(0, 12).mapToDouble(i -> random.nextDouble()).sum() - 6;
  }

  @Test
  void aGapWithManyMissingIsNotIdentified() {
    Tested learners = new Tested(200, 170, 60);
    Tested others = new Tested(200, 190, 80);
    var gap = Missingness.gap(learners, others).orElseThrow();
    assertEquals(0.3 - 0.45, gap.lo(), 1e-12);
    assertEquals(0.45 - 0.4, gap.hi(), 1e-12);
    assertTrue(gap.straddlesZero());
    Estimate more = Missingness.missingMore(learners, others);
    assertEquals(0.1, value(more), 1e-12);
    assertTrue(Missingness.differs(more));
    assertTrue(Missingness.rate(new Tested(0, 0, 0)).isEmpty());
    assertTrue(ParticipationRate.of(new Tested(0, 0, 0)) instanceof Undefined);
    assertTrue(Missingness.amongTested(new Tested(5, 0, 0)) instanceof Undefined);
    assertEquals(0.5, value(ParticipationRate.of(new Tested(100, 100, 50))), 1e-12);
  }

  @Test
  void aScorecardSaysWhatItLacks() {
    List<Indicator> some =
        List.of(
            new Indicator("reading", Indicator.Kind.LAGGING, true, Optional.of("a year")),
            new Indicator("attendance", Indicator.Kind.LEADING, false, Optional.empty()));
    Composition ours = Composition.of(some);
    assertEquals(
        Map.of(
            Indicator.Kind.LEADING, 1,
            Indicator.Kind.PROCESS, 1,
            Indicator.Kind.EXPERIENCE, 1,
            Indicator.Kind.COUNTER_METRIC, 1),
        ours.missing());
    assertEquals(List.of("attendance"), ours.notDisaggregated());
    assertEquals(List.of("attendance"), ours.withoutLag());
    List<Indicator> all = new ArrayList<>();
    for (Indicator.Kind kind : Indicator.Kind.values()) {
      for (int i = 0; i < kind.least(); i++) {
        all.add(new Indicator(kind + " " + i, kind, true, Optional.of("a month")));
      }
    }
    assertEquals(6, all.size());
    assertTrue(Composition.of(all).complete());
  }

  @Test
  void aLinkIsAssumedUntilEnoughPlacesSpeak() {
    List<LeadLagLink.Place> few =
        IntStream.range(0, 7).mapToObj(i -> new LeadLagLink.Place(i, i)).toList();
    assertEquals(LeadLagLink.Status.ASSUMED, link(few, Direction.FAVOURABLE).status());
    List<LeadLagLink.Place> flat =
        IntStream.range(0, 12).mapToObj(i -> new LeadLagLink.Place(0.3, i)).toList();
    assertEquals(LeadLagLink.Status.ASSUMED, link(flat, Direction.FAVOURABLE).status());
  }

  @Test
  void aLinkIsReadInTheDirectionOfBothIndicators() {
    List<LeadLagLink.Place> follows =
        IntStream.range(0, 12).mapToObj(i -> new LeadLagLink.Place(i, i + i % 3)).toList();
    LeadLagLink supported = link(follows, Direction.FAVOURABLE);
    assertEquals(LeadLagLink.Status.SUPPORTED, supported.status());
    assertEquals(supported, link(follows, Direction.FAVOURABLE));
    assertEquals(LeadLagLink.Status.CONTRADICTED, link(follows, Direction.ADVERSE).status());
    List<LeadLagLink.Place> none =
        IntStream.range(0, 12)
            .mapToObj(i -> new LeadLagLink.Place(i, i % 2 == 0 ? 1 : -1))
            .toList();
    assertEquals(LeadLagLink.Status.CANNOT_TELL, link(none, Direction.FAVOURABLE).status());
  }

  private static LeadLagLink link(List<LeadLagLink.Place> places, Direction lagging) {
    return LeadLagLink.of(places, Direction.FAVOURABLE, lagging, 999, 5);
  }

  @Test
  void aWinThatNoEarlySignForetoldIsWarnedAbout() {
    Estimate flat = Estimate.of(0, Interval.of(-0.1, 0.1, "test"), 9);
    Estimate moved = Estimate.of(0.2, Interval.of(0.1, 0.3, "test"), 9);
    assertTrue(FlatLeading.warns(true, List.of(flat, flat)));
    assertFalse(FlatLeading.warns(true, List.of(flat, moved)));
    assertFalse(FlatLeading.warns(false, List.of(flat)));
    assertFalse(FlatLeading.warns(true, List.of()));
  }
}
