package org.sightline.engine.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;

class BoxesTest {
  private static final double CLOSE = 1e-9;

  @Property
  void bothWaysGiveOutTheSameAndNobodyIsLowered(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 1) Double> shares) {
    Boxes boxes = new Boxes(bar, shares);
    double needed = 0;
    double same = 0;
    for (int i = 0; i < shares.size(); i++) {
      needed += boxes.need(i);
      same += boxes.each();
      assertTrue(boxes.need(i) >= 0 && boxes.each() >= 0);
      assertTrue(boxes.withSame(i) >= shares.get(i) && boxes.withSame(i) <= 1);
      assertTrue(boxes.withNeeded(i) >= shares.get(i));
      assertTrue(boxes.withNeeded(i) >= bar - CLOSE, "everyone sees over");
      assertTrue(boxes.need(i) > 0 || !boxes.stillShort(i), "whoever needs none never waits");
    }
    assertEquals(boxes.total(), needed, CLOSE);
    assertEquals(boxes.total(), same, CLOSE);
  }

  @Property
  void oneGroupAloneGetsTheSameEitherWay(
      @ForAll @DoubleRange(min = .01, max = 1) double bar,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    Boxes boxes = new Boxes(bar, List.of(share));
    assertEquals(boxes.need(0), boxes.each(), CLOSE);
    assertFalse(boxes.stillShort(0));
  }

  @Test
  void whereEveryoneStandsAboveTheBarNoBoxIsNeeded() {
    Boxes boxes = new Boxes(.6, List.of(.6, .7, 1.0));
    assertTrue(boxes.nobodyNeedsAny());
    assertEquals(0, boxes.each(), CLOSE);
    assertTrue(new Boxes(.6, List.of()).nobodyNeedsAny());
  }

  @Test
  void theExampleOfTheMockPage() {
    Boxes boxes = new Boxes(.6, List.of(.31, .48, .7));
    assertEquals(.41, boxes.total(), CLOSE);
    assertTrue(boxes.stillShort(0));
    assertFalse(boxes.stillShort(1));
  }

  @Test
  void sharesAndBarsAreFractions() {
    assertThrows(IllegalArgumentException.class, () -> new Boxes(60, List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Boxes(.6, List.of(31.0)));
  }

  @Test
  void anAdverseOutcomeIsTurnedRoundToThoseWhoAreSparedIt() {
    Indicator absent =
        Fixture.isTrue("absent").withDirection(Direction.ADVERSE).withBar(new BigDecimal("0.1"));
    FenceShares shares = FenceShares.of(absent).orElseThrow();
    assertEquals(.9, shares.bar(), CLOSE);
    Known share = (Known) shares.share(Estimate.of(.3, Interval.of(.2, .45, "Wilson"), 40));
    assertEquals(.7, share.value(), CLOSE);
    assertEquals(Interval.of(.55, .8, "Wilson"), rounded((Interval) share.range()));
    Cell cell = new Cell(Group.EVERYONE, 40, BigDecimal.valueOf(12), BigDecimal.valueOf(12), 0);
    assertEquals(28, shares.there(cell));
    assertEquals(8, shares.toBar(cell).asDouble().orElseThrow(), CLOSE);
    Estimate reason = Estimate.undefined(Reason.SUPPRESSED, "few");
    assertEquals(reason, shares.share(reason));
  }

  private static Interval rounded(Interval interval) {
    return Interval.of(
        Math.round(interval.lo() * 1e9) / 1e9,
        Math.round(interval.hi() * 1e9) / 1e9,
        interval.method());
  }

  @Test
  void averagesAndQuestionsWithoutABarHaveNoFence() {
    assertEquals(Optional.empty(), FenceShares.of(Fixture.mean("score")));
    assertEquals(Optional.empty(), FenceShares.of(Fixture.isTrue("reads")));
    assertEquals(
        Optional.empty(),
        FenceShares.of(
            Fixture.isTrue("absent").withDirection(Direction.ADVERSE).withBar(BigDecimal.ONE)));
  }
}
