package org.sightline.statistics.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class RulesTest {

  @Test
  void fourFifthsExactlyIsNotBelow() {
    var rule = FourFifths.of(new Tally(40, 100), new Tally(50, 100), Direction.FAVOURABLE);
    assertEquals(FourFifths.Verdict.NOT_BELOW, rule.verdict());
  }

  @Test
  void belowFourFifthsIsQualifiedWhereChanceCouldDoIt() {
    assertEquals(
        FourFifths.Verdict.BELOW,
        FourFifths.of(new Tally(60, 200), new Tally(480, 800), Direction.FAVOURABLE).verdict());
    assertEquals(
        FourFifths.Verdict.BELOW_PERHAPS_BY_CHANCE,
        FourFifths.of(new Tally(3, 10), new Tally(5, 10), Direction.FAVOURABLE).verdict());
    assertEquals(
        FourFifths.Verdict.NOT_CALCULATED,
        FourFifths.of(new Tally(3, 10), new Tally(0, 10), Direction.FAVOURABLE).verdict());
  }

  @Test
  void anAdverseOutcomeIsShownInBothFramings() {
    var rule = FourFifths.of(new Tally(15, 100), new Tally(5, 100), Direction.ADVERSE);
    assertEquals(FourFifths.Verdict.NOT_BELOW, rule.verdict());
    assertEquals(3, value(rule.adverse()), 1e-12);
  }

  @Test
  void aStratumWithoutTheGroupIsNamedAndNothingIsRenormalised() {
    var strata =
        List.of(
            new Stratum("North", new Tally(3, 10), new Tally(4, 10)),
            new Stratum("South", new Tally(0, 0), new Tally(4, 10)));
    Undefined why = assertInstanceOf(Undefined.class, Standardised.byEveryone(strata).gap());
    assertEquals(Reason.NO_DENOMINATOR, why.reason());
    assertTrue(why.detail().contains("South"));
    assertEquals(-0.1, value(MantelHaenszel.riskDifference(strata)), 1e-12);
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    var strata = List.of(new Stratum("North", new Tally(3, 10), new Tally(4, 10)));
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Standardised.of(strata, new double[] {0.4}));
    assertTrue(error.getMessage().contains("Maybe divide them by their sum"));
  }

  @Test
  void anAuditOfNoItemsAndAGroupOfNoStudentsHaveReasons() {
    var none =
        Representation.of(List.of(new Representation.Part(0, .5), new Representation.Part(0, .5)));
    assertInstanceOf(Undefined.class, none.distance());
    var absent =
        Representation.of(List.of(new Representation.Part(3, 0), new Representation.Part(3, 1)));
    assertEquals(
        Reason.NO_REFERENCE, assertInstanceOf(Undefined.class, absent.ratios().get(0)).reason());
    assertEquals(3, value(absent.itemsToSwap()), 1e-12);
    assertInstanceOf(Undefined.class, absent.test().p());
    assertThrows(
        IllegalArgumentException.class,
        () -> Representation.of(List.of(new Representation.Part(3, .5))));
  }

  @Test
  void aPValueIsNeverZero() {
    var test = PooledZ.of(new Tally(0, 1_000_000), new Tally(1_000_000, 1_000_000));
    assertTrue(value(test.p()) > 0);
  }

  @Test
  void fisherIsAdvisedWhereFewCasesAreExpected() {
    assertEquals(
        3.68, value(FisherExact.smallestExpected(new Tally(2, 8), new Tally(538, 992))), 1e-12);
  }

  @Test
  void meansWithoutSpreadHaveADifferenceButNoTest() {
    var alike = MeanDifference.of(new Moments(5, 3, 0), new Moments(5, 4, 0));
    assertEquals(-1, value(alike.difference()));
    assertInstanceOf(Undefined.class, alike.p());
    assertInstanceOf(Undefined.class, HedgesG.of(new Moments(5, 3, 0), new Moments(5, 4, 0)).g());
  }
}
