package org.sightline.statistics.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.interval;
import static org.sightline.statistics.ReferenceRow.value;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

class GapTest {

  private static final Direction MORE = Direction.FAVOURABLE;
  private static final Groups FOUR =
      new Groups(
          List.of(
              new Group("A", new Tally(60, 200)),
              new Group("B", new Tally(60, 150)),
              new Group("C", new Tally(270, 450)),
              new Group("D", new Tally(150, 200))));

  @Test
  void theLargestGroupIsTheOneWithMostPeople() {
    Gap gap = Gap.of(FOUR, "A", new Reference.Largest(), MORE);
    assertEquals("C", gap.label());
    assertEquals(-0.3, value(gap.difference()), 1e-12);
    assertEquals(0.5, value(gap.ratio()), 1e-12);
    assertEquals(60, value(gap.studentsBehind()));
  }

  @Test
  void theBestGroupIsMarkedAsChosenFromTheData() {
    Gap gap = Gap.of(FOUR, "A", new Reference.Best(30), MORE);
    assertEquals("D", gap.label());
    assertTrue(gap.notes().get(0).contains("chosen from the data"));
    assertEquals("A", Gap.of(FOUR, "D", new Reference.Best(30), Direction.ADVERSE).label());
  }

  @Test
  void tooSmallAGroupIsNeverTheBest() {
    assertEquals("C", Gap.of(FOUR, "A", new Reference.Best(300), MORE).label());
    Gap none = Gap.of(FOUR, "A", new Reference.Best(5000), MORE);
    assertEquals(Reason.NO_REFERENCE, reason(none));
  }

  @Test
  void aTieIsSaidAndTheFirstNameServes() {
    Groups tied =
        new Groups(
            List.of(
                new Group("Z", new Tally(1, 10)),
                new Group("Y", new Tally(5, 40)),
                new Group("X", new Tally(9, 40))));
    Gap gap = Gap.of(tied, "Z", new Reference.Largest(), MORE);
    assertEquals("X", gap.label());
    assertTrue(gap.tie());
    assertTrue(gap.notes().get(0).contains("just as well"));
  }

  @Test
  void againstOverallTheIntervalOfEveryoneElseIsShortened() {
    Gap overall = Gap.of(FOUR, "A", new Reference.Overall(), MORE);
    Gap others = Gap.of(FOUR, "A", new Reference.EveryoneElse(), MORE);
    assertEquals(-0.24, value(overall.difference()), 1e-12);
    assertEquals(0.8 * interval(others.difference()).lo(), interval(overall.difference()).lo());
    assertEquals(value(others.studentsBehind()), value(overall.studentsBehind()));
    assertEquals(0.3 / 0.54, value(overall.ratio()), 1e-12);
  }

  @Test
  void againstTheBarTheWordsNameIt() {
    Gap gap = Gap.of(FOUR, "A", new Reference.Bar(new BigDecimal("0.50")), MORE);
    assertEquals("the bar of 50%", gap.label());
    assertEquals(-0.2, value(gap.difference()), 1e-12);
    assertEquals(0.6, value(gap.ratio()), 1e-12);
    assertEquals(40, value(gap.studentsBehind()));
  }

  @Test
  void aGroupIsAtNoDistanceFromItself() {
    Gap gap = Gap.of(FOUR, "C", new Reference.Largest(), MORE);
    assertEquals(0, value(gap.difference()));
    assertEquals(1, value(gap.ratio()));
    assertEquals(0, value(gap.studentsBehind()));
  }

  @Test
  void oneGroupCanOnlyBeHeldAgainstTheBar() {
    Groups one = new Groups(List.of(new Group("A", new Tally(60, 200))));
    assertEquals(Reason.ONE_GROUP, reason(Gap.of(one, "A", new Reference.EveryoneElse(), MORE)));
    assertEquals(Reason.ONE_GROUP, reason(Gap.of(one, "A", new Reference.Overall(), MORE)));
    assertEquals(0, value(Gap.of(one, "A", new Reference.Overall(), MORE).studentsBehind()));
    assertEquals(
        40,
        value(Gap.of(one, "A", new Reference.Bar(new BigDecimal("0.5")), MORE).studentsBehind()));
  }

  @Test
  void aReferenceThatIsNotThereIsAReason() {
    assertEquals(Reason.NO_REFERENCE, reason(Gap.of(FOUR, "A", new Reference.Named("E"), MORE)));
  }

  @Test
  void aGroupNobodyGaveIsRefusedByName() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Gap.of(FOUR, "a", new Reference.Overall(), MORE));
    assertEquals("there is no group \"a\". Maybe its name is spelt otherwise.", error.getMessage());
  }

  @Test
  void nobodyCountedIsARatioOfZeroWithoutAnInterval() {
    var none = RiskRatio.of(new Tally(0, 12), new Tally(6, 12));
    assertEquals(0, value(none));
    assertInstanceOf(Undefined.class, ((Known) none).range());
    assertEquals(
        "Katz, Haldane ½ added",
        interval(RiskRatio.withHalfAdded(new Tally(0, 12), new Tally(6, 12))).method());
    assertInstanceOf(Undefined.class, RiskRatio.of(new Tally(6, 12), new Tally(0, 12)));
  }

  private static Reason reason(Gap gap) {
    return assertInstanceOf(Undefined.class, gap.difference()).reason();
  }
}
