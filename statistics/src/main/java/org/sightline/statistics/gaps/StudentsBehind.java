package org.sightline.statistics.gaps;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * The least number of whole students whose outcome would have to change for the gap to close. Exact
 * integer arithmetic throughout; the value is exact up to 2^53.
 */
public final class StudentsBehind {

  public static final Measure MEASURE =
      new Measure(
          "gaps.students-behind",
          "Students behind the gap",
          "How many students of the group the gap stands for: so many would have to reach the bar"
              + " (or be spared) for the gap to be gone.",
          "favourable: least m ≥ 0 with (x + m)/n ≥ r; adverse: least m ≥ 0 with (x - m)/n ≤ r",
          "whole students",
          "0: no gap, or the group is ahead.",
          List.of(
              "nobody in the group: no denominator; nobody to compare with: no reference",
              "the group is everyone, or is the reference: 0",
              "against the overall share, which moves with the group: the same number as against"
                  + " everyone else, and reported under that name"),
          "Arithmetic; (x+m)/n = (X+m)/N has the everyone-else answer");

  private StudentsBehind() {}

  /** Against people outside the group: everyone else or a named group. */
  public static Estimate compared(Direction direction, Tally group, Tally reference) {
    Undefined why = Missing.side(group.n(), reference.n());
    return why != null
        ? why
        : least(
            direction, group, BigInteger.valueOf(reference.x()), BigInteger.valueOf(reference.n()));
  }

  /** Against everyone, the group included; 0 when the group is everyone. */
  public static Estimate overall(Direction direction, Tally group, Tally overall) {
    Tally others = overall.minus(group);
    return group.n() > 0 && others.n() == 0
        ? Estimate.of(0, group.n())
        : compared(direction, group, others);
  }

  /**
   * Against one bar for everyone.
   *
   * @param bar exact decimal, 0 to 1
   */
  public static Estimate bar(Direction direction, Tally group, BigDecimal bar) {
    if (bar.signum() < 0 || bar.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "bar is " + bar + ". Maybe write it as a share between 0 and 1, such as 0.8.");
    }
    Undefined why = Missing.side(group.n(), 1);
    if (why != null) {
      return why;
    }
    BigDecimal whole = bar.setScale(Math.max(0, bar.scale()), RoundingMode.UNNECESSARY);
    return least(direction, group, whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
  }

  private static Estimate least(
      Direction direction, Tally group, BigInteger numerator, BigInteger denominator) {
    BigInteger asked = BigInteger.valueOf(group.n()).multiply(numerator);
    BigInteger reached = BigInteger.valueOf(group.x()).multiply(denominator);
    BigInteger distance =
        direction == Direction.FAVOURABLE ? asked.subtract(reached) : reached.subtract(asked);
    BigInteger students =
        distance.signum() <= 0
            ? BigInteger.ZERO
            : distance.add(denominator).subtract(BigInteger.ONE).divide(denominator);
    return Estimate.of(students.doubleValue(), group.n());
  }
}
