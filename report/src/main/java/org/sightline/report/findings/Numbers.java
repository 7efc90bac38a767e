package org.sightline.report.findings;

import org.sightline.engine.indicator.Indicator;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Interval;

/** Numbers of one indicator: shares as percentages and points, means on their own scale. */
public record Numbers(Speech speech, Indicator indicator) {

  /** As said in prose: 31%, or 12.7. */
  public String value(double value) {
    return indicator.isMean() ? speech.number(value, decimals(value)) : speech.share(value);
  }

  /** As printed in a table: 30.8%, or 12.75. */
  public String precise(double value) {
    return indicator.isMean()
        ? speech.number(value, decimals(value) + 1)
        : speech.percent(value, 1);
  }

  /** A distance without its sign: 10 points, or 4.1. */
  public String distance(double difference) {
    double size = Math.abs(difference);
    return indicator.isMean()
        ? speech.number(size, decimals(size))
        : speech.say(FindingWords.POINTS, points(size));
  }

  /**
   * Whether two values and their distance, as said in prose, subtract for a reader who checks; if
   * not, all three are said as exactly as a table prints them.
   */
  boolean subtract(double value, double other) {
    double apart = Math.abs(value - other) * 100;
    return indicator.isMean()
        || apart < 9.95
        || Math.abs(Math.round(value * 100) - Math.round(other * 100)) == Math.round(apart);
  }

  /** A distance between shares without its sign, as exactly as a table prints it: 22.5 points. */
  String exactDistance(double difference) {
    return speech.say(FindingWords.POINTS, Math.round(Math.abs(difference) * 1000) / 10.0);
  }

  /** A signed distance, short: −10.0, in points for shares. */
  public String signed(double difference) {
    return indicator.isMean()
        ? speech.signed(difference, decimals(difference) + 1)
        : speech.signed(difference * 100, 1);
  }

  /** An interval: 27.2 to 34.6. */
  public String range(Interval interval) {
    return speech.say(FindingWords.RANGE, bare(interval.lo()), bare(interval.hi()));
  }

  private String bare(double value) {
    return indicator.isMean()
        ? speech.number(value, decimals(value) + 1)
        : speech.number(value * 100, 1);
  }

  private static double points(double share) {
    double points = share * 100;
    return points < 9.95 ? Math.round(points * 10) / 10.0 : Math.round(points);
  }

  /** Enough decimals to tell numbers of this size apart. */
  private static int decimals(double value) {
    double size = Math.abs(value);
    return size >= 100 ? 0 : size >= 10 ? 1 : 2;
  }
}
