package org.sightline.report.picture;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/**
 * What kind of number a picture shows.
 *
 * @param shares whether values are shares, 0 to 1, shown as percentages and compared in points
 * @param decimals decimals of a number in prose, 0 to 6; tables show one more
 */
public record Scale(boolean shares, int decimals) {
  public Scale {
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("decimals is " + decimals + ". Maybe you meant 1.");
    }
  }

  /** Shares of people, 0 to 1. */
  public static Scale ofShares() {
    return new Scale(true, 0);
  }

  /** Any other number, such as a mean score. */
  public static Scale ofNumbers(int decimals) {
    return new Scale(false, decimals);
  }

  /** Shares that reach further than this are drawn on the whole axis, so that pictures compare. */
  private static final double FULL_AXIS_FROM = .3;

  void check(double value, String what) {
    Check.finite(value, what);
    if (shares && (value < 0 || value > 1)) {
      throw new IllegalArgumentException(
          what + " is " + value + ", not a share between 0 and 1. Maybe divide by 100.");
    }
  }

  void check(Estimate estimate, String what) {
    if (estimate instanceof Known known) {
      check(known.value(), what);
      if (known.range() instanceof Interval interval) {
        check(interval.lo(), what + " interval");
        check(interval.hi(), what + " interval");
      }
    }
  }

  void check(Against against) {
    against.asDouble().ifPresent(value -> check(value, "what values are held against"));
  }

  /** As said in prose. */
  String label(Speech speech, double value) {
    return shares ? speech.share(value) : speech.number(value, decimals);
  }

  /** As printed in a table. */
  String precise(Speech speech, double value) {
    return shares ? speech.percent(value, 1) : speech.number(value, decimals + 1);
  }

  /** A tick of an axis in steps of {@code step}. */
  String tick(Speech speech, double value, double step) {
    int needed = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    return shares ? speech.percent(value, Math.max(0, needed - 2)) : speech.number(value, needed);
  }

  /** A distance without its sign, in words: 29 points. */
  String distance(Speech speech, double difference) {
    double size = Math.abs(difference);
    if (!shares) {
      return speech.number(size, decimals);
    }
    return speech.say(PictureWords.POINTS, Math.round(size * 100));
  }

  /** A signed distance, short: −29. */
  String signed(Speech speech, double difference) {
    return shares ? speech.signed(difference * 100, 0) : speech.signed(difference, decimals);
  }

  /** A level axis for these values; shares start at 0 and, past three tenths, end at 1. */
  Domain across(Collection<Double> values) {
    double top = summary(values).getMax();
    return shares && top > FULL_AXIS_FROM ? new Domain(0, 1, .2) : fromZero(values, 6);
  }

  /** An upright axis for these values with some air above them; shares start at 0. */
  Domain upward(Collection<Double> values) {
    Domain domain = fromZero(values, 4);
    double room = domain.high() - summary(values).getMax();
    boolean air = room >= domain.step() / 4 || (shares && domain.high() >= 1);
    return air ? domain : new Domain(domain.low(), domain.high() + domain.step(), domain.step());
  }

  private Domain fromZero(Collection<Double> values, int steps) {
    DoubleSummaryStatistics all = summary(values);
    return shares
        ? Domain.holding(0, Math.max(all.getMax(), .01), .002, steps)
        : around(values, steps);
  }

  /** An axis that holds these values closely. */
  Domain around(Collection<Double> values) {
    return around(values, 4);
  }

  private Domain around(Collection<Double> values, int steps) {
    DoubleSummaryStatistics all = summary(values);
    double smallest = shares ? .002 : Math.pow(10, -decimals - 1);
    Domain domain = Domain.holding(all.getMin(), all.getMax(), smallest, steps);
    if (!shares) {
      return domain;
    }
    return new Domain(Math.max(0, domain.low()), Math.min(1, domain.high()), domain.step());
  }

  private static DoubleSummaryStatistics summary(Collection<Double> values) {
    DoubleSummaryStatistics all = new DoubleSummaryStatistics();
    values.forEach(all::accept);
    if (all.getCount() == 0) {
      all.accept(0);
      all.accept(1);
    }
    return all;
  }
}
