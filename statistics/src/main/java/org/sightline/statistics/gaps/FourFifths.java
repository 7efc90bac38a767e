package org.sightline.statistics.gaps;

import java.math.BigInteger;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * The four-fifths rule, which is only meant for favourable outcomes, with the other framing beside
 * it so that nobody picks the kinder one.
 *
 * @param favourable share with the favourable outcome over the best group's share; the rule's own
 *     number, usually 0 to 1
 * @param adverse share with the adverse outcome over the best group's share of it
 * @param verdict what the rule says
 * @param p of the two-proportion z test between the two groups
 */
public record FourFifths(Estimate favourable, Estimate adverse, Verdict verdict, Estimate p) {

  public static final Measure MEASURE =
      new Measure(
          "gaps.four-fifths",
          "Four-fifths rule",
          "Whether a group gets a favourable outcome less than 4/5 as often as the best group.",
          "(x1/n1) / (x2/n2) < 0.8 for favourable outcomes, compared as 5·x1·n2 < 4·x2·n1",
          "ratio, at least 0",
          "Below 0.8: adverse impact, if chance is ruled out. An adverse outcome looks harmless"
              + " in this framing (0.85/0.95 passes where 0.15/0.05 is threefold): read both.",
          List.of(
              "nobody in a group: no denominator or no reference",
              "the best share is 0: not estimable"),
          "29 CFR 1607.4(D) (recalled, not re-read)");

  /** What the rule says of a group. */
  public enum Verdict {
    /** Below four fifths, and chance alone rarely does this (p below 0.05). */
    BELOW,
    /** Below four fifths, but chance alone could do this. */
    BELOW_PERHAPS_BY_CHANCE,
    /** At or above four fifths. */
    NOT_BELOW,
    /** The ratio has no value. */
    NOT_CALCULATED
  }

  private static final double SIGNIFICANT = 0.05;

  /**
   * The rule for one group.
   *
   * @param direction of the outcome counted; an adverse one is turned into its complement
   */
  public static FourFifths of(Tally group, Tally best, Direction direction) {
    boolean counted = direction == Direction.FAVOURABLE;
    Tally good = counted ? group : rest(group);
    Tally goodBest = counted ? best : rest(best);
    Estimate favourable = RiskRatio.of(good, goodBest);
    Estimate adverse = RiskRatio.of(rest(good), rest(goodBest));
    Estimate p = PooledZ.of(group, best).p();
    return new FourFifths(favourable, adverse, verdict(favourable, good, goodBest, p), p);
  }

  private static Verdict verdict(Estimate ratio, Tally good, Tally best, Estimate p) {
    if (ratio instanceof Undefined) {
      return Verdict.NOT_CALCULATED;
    }
    BigInteger five = times(5, good.x(), best.n());
    BigInteger four = times(4, best.x(), good.n());
    if (five.compareTo(four) >= 0) {
      return Verdict.NOT_BELOW;
    }
    return p instanceof Known known && known.value() < SIGNIFICANT
        ? Verdict.BELOW
        : Verdict.BELOW_PERHAPS_BY_CHANCE;
  }

  private static BigInteger times(long factor, long x, long n) {
    return BigInteger.valueOf(factor)
        .multiply(BigInteger.valueOf(x))
        .multiply(BigInteger.valueOf(n));
  }

  private static Tally rest(Tally tally) {
    return new Tally(tally.rest(), tally.n());
  }
}
