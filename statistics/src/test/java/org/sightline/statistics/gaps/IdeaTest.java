package org.sightline.statistics.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Tally;

class IdeaTest {

  private static final IdeaSettings USUAL =
      IdeaSettings.usual(
          new BigDecimal("2.5"), IdeaSettings.Denominator.CHILDREN_WITH_DISABILITIES);
  private static final Tally GROUP = new Tally(18, 120);
  private static final Tally STATE = new Tally(9000, 150_000);

  @Test
  void theDistrictIsComparedWithItselfWhereItHasEnoughOtherChildren() {
    var ratio = calculated(GROUP, new Tally(24, 480));
    assertEquals(IdeaRatio.Comparison.RISK_RATIO, ratio.comparison());
    assertTrue(ratio.exceeds());
  }

  @Test
  void elseWithTheStateAndARatioAtTheThresholdDoesNotExceedIt() {
    var ratio = calculated(GROUP, new Tally(6, 25));
    assertEquals(IdeaRatio.Comparison.ALTERNATE_RISK_RATIO, ratio.comparison());
    assertEquals(false, ratio.exceeds());
  }

  @Test
  void theGroupsOwnMinimumsComeFirstAndTheStatesLast() {
    Tally few = new Tally(6, 25);
    assertEquals(IdeaRatio.Minimum.GROUP_CELL, missed(new Tally(9, 120), few, STATE));
    assertEquals(IdeaRatio.Minimum.GROUP_N, missed(new Tally(12, 29), few, STATE));
    assertEquals(IdeaRatio.Minimum.STATE_CELL, missed(GROUP, few, new Tally(9, 900)));
    assertEquals(IdeaRatio.Minimum.STATE_N, missed(GROUP, few, new Tally(10, 29)));
  }

  @Property
  void exceedingIsDecidedInWholeNumbers(
      @ForAll @LongRange(min = 30, max = 1_000_000_000_000L) long n,
      @ForAll @LongRange(min = 30, max = 1_000_000_000_000L) long m,
      @ForAll @LongRange(min = 10, max = 30) long x,
      @ForAll @LongRange(min = 10, max = 30) long y) {
    BigInteger left = BigInteger.valueOf(2 * x).multiply(BigInteger.valueOf(m));
    BigInteger right = BigInteger.valueOf(5 * y).multiply(BigInteger.valueOf(n));
    assertEquals(left.compareTo(right) > 0, calculated(new Tally(x, n), new Tally(y, m)).exceeds());
  }

  @Property
  void aRatioExactlyAtTheThresholdNeverExceedsAndOneCaseMoreDoes(
      @ForAll @LongRange(min = 10, max = 1_000_000) long y,
      @ForAll @LongRange(min = 7, max = 1_000_000) long extra) {
    long m = y * 5 + extra;
    Tally others = new Tally(2 * y, 2 * m);
    assertEquals(false, calculated(new Tally(5 * y, 2 * m), others).exceeds());
    assertEquals(true, calculated(new Tally(5 * y + 1, 2 * m), others).exceeds());
  }

  @Test
  void twoYearsAboveTheThresholdAreNotYetThree() {
    assertEquals(
        new IdeaOutcome.Flex(2), judged(USUAL, year(1, false), above(false), above(false)));
    assertEquals(
        new IdeaOutcome.Flex(1), judged(USUAL, above(false), year(1, false), above(false)));
    assertEquals(
        new IdeaOutcome.Exceeds(), judged(USUAL, above(false), above(false), above(false)));
  }

  @Test
  void progressInBothOfTheLastTwoYearsKeepsADistrictFromBeingIdentified() {
    assertEquals(new IdeaOutcome.Flex(3), judged(USUAL, above(false), above(true), above(true)));
    assertEquals(new IdeaOutcome.Exceeds(), judged(USUAL, above(true), above(false), above(true)));
  }

  @Test
  void whetherOneYearOfProgressIsEnoughIsASetting() {
    assertEquals(
        new IdeaOutcome.Flex(3),
        judged(with(IdeaSettings.Progress.IN_EITHER_YEAR), above(true), above(false), above(true)));
    assertEquals(
        new IdeaOutcome.Exceeds(),
        judged(with(IdeaSettings.Progress.NOT_CONSIDERED), above(true), above(true), above(true)));
  }

  @Test
  void theLastYearAloneDecidesThatThereIsNothingToIdentify() {
    assertEquals(new IdeaOutcome.Not(), judged(USUAL, above(false), above(false), year(1, false)));
    var none = new IdeaOutcome.Year(new IdeaRatio.NotCalculated(IdeaRatio.Minimum.GROUP_N), false);
    assertEquals(
        new IdeaOutcome.NotCalculated(IdeaRatio.Minimum.GROUP_N),
        judged(USUAL, above(false), above(false), none));
  }

  @Test
  void everySettingIsPrintedAndThoseRecalledSaySo() {
    assertEquals(6, USUAL.printed().size());
    assertEquals(2, USUAL.printed().stream().filter(line -> line.contains("recalled")).count());
    var wide =
        new IdeaSettings(
            BigDecimal.TEN,
            11,
            31,
            1,
            IdeaSettings.Progress.NOT_CONSIDERED,
            IdeaSettings.Denominator.ENROLLED_CHILDREN);
    assertEquals(
        2, wide.printed().stream().filter(line -> line.contains("needs a rationale")).count());
  }

  @Test
  void settingsTheRuleDoesNotAllowAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> IdeaSettings.usual(BigDecimal.ZERO, IdeaSettings.Denominator.ENROLLED_CHILDREN));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new IdeaSettings(
                BigDecimal.TEN,
                10,
                30,
                4,
                IdeaSettings.Progress.IN_BOTH_YEARS,
                IdeaSettings.Denominator.ENROLLED_CHILDREN));
  }

  private static IdeaSettings with(IdeaSettings.Progress progress) {
    return new IdeaSettings(
        USUAL.threshold(), 10, 30, 3, progress, IdeaSettings.Denominator.ENROLLED_CHILDREN);
  }

  private static IdeaRatio.Calculated calculated(Tally group, Tally others) {
    return assertInstanceOf(IdeaRatio.Calculated.class, IdeaRatio.of(group, others, STATE, USUAL));
  }

  private static IdeaRatio.Minimum missed(Tally group, Tally others, Tally state) {
    return assertInstanceOf(
            IdeaRatio.NotCalculated.class, IdeaRatio.of(group, others, state, USUAL))
        .missed();
  }

  private static IdeaOutcome.Year above(boolean progress) {
    return year(3, progress);
  }

  private static IdeaOutcome.Year year(long times, boolean progress) {
    return new IdeaOutcome.Year(
        calculated(new Tally(20 * times, 400), new Tally(20, 400)), progress);
  }

  private static IdeaOutcome judged(IdeaSettings settings, IdeaOutcome.Year... years) {
    return IdeaOutcome.judge(new ArrayList<>(List.of(years)), settings);
  }
}
