package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Reason;

class VerdictRuleTest {

  private static final VerdictRule GOOD = new VerdictRule(Direction.FAVOURABLE, 0.05, 0.05);
  private static final VerdictRule BAD = new VerdictRule(Direction.ADVERSE, 0.05, 0.05);

  private static Estimate gap(double lo, double value, double hi) {
    return Estimate.of(value, Interval.of(lo, hi, "test"), 100);
  }

  @Test
  void behindBeyondChanceIsAGap() {
    assertEquals(Because.BEHIND_BEYOND_CHANCE, GOOD.judge(gap(-.2, -.1, -.02), 0.01));
    assertEquals(Because.BEHIND_BEYOND_CHANCE, BAD.judge(gap(.02, .1, .2), 0.01));
  }

  @Test
  void behindWithinChanceIsTooSmallToTell() {
    assertEquals(Because.BEHIND_WITHIN_CHANCE, GOOD.judge(gap(-.2, -.1, .02), 0.2));
  }

  @Test
  void aWorthwhileGapThatIsNotRuledOutIsTooSmallToTell() {
    assertEquals(Because.MARGIN_NOT_RULED_OUT, GOOD.judge(gap(-.2, .02, .2), 0.9));
    assertEquals(Because.MARGIN_NOT_RULED_OUT, BAD.judge(gap(-.2, -.02, .2), 0.9));
  }

  @Test
  void anIntervalShortOfTheMarginIsNoEvidence() {
    assertEquals(Because.LEVEL, GOOD.judge(gap(-.04, -.01, .02), 0.4));
    assertEquals(Because.SMALLER_THAN_MARGIN, GOOD.judge(gap(-.04, -.03, -.02), 0.001));
    assertEquals(Because.AHEAD, GOOD.judge(gap(.05, .1, .15), 0.001));
    assertEquals(Because.AHEAD, BAD.judge(gap(-.15, -.1, -.05), 0.001));
  }

  @Test
  void withoutAnIntervalNothingIsRuledOut() {
    assertEquals(
        Because.NO_INTERVAL, GOOD.judge(Estimate.undefined(Reason.NO_REFERENCE, "nobody else"), 1));
    assertEquals(Because.NO_INTERVAL, GOOD.judge(Estimate.of(-.3, 3), 0.001));
  }

  @Property
  void turningTheOutcomeAroundTurnsNothingElse(
      @ForAll @DoubleRange(min = -1, max = 1) double value,
      @ForAll @DoubleRange(min = 0, max = 1) double below,
      @ForAll @DoubleRange(min = 0, max = 1) double above,
      @ForAll @DoubleRange(min = 0, max = 1) double p) {
    assertEquals(
        GOOD.judge(gap(value - below, value, value + above), p),
        BAD.judge(gap(-value - above, -value, -value + below), p));
  }
}
