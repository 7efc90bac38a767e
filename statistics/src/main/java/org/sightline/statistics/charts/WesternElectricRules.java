package org.sightline.statistics.charts;

/** The four Western Electric rules; a third of the way to a limit is one σ. */
public final class WesternElectricRules {

  private WesternElectricRules() {}

  /** A point beyond 3σ. */
  public static boolean[] beyondThreeSigma(double[] points, Limits limits) {
    return NhsRules.outside(points, limits);
  }

  /** Two of three points in a row beyond 2σ on the same side. */
  public static boolean[] twoOfThreeBeyondTwoSigma(double[] points, Limits limits) {
    return Runs.ofWindow(points, limits, 3, 2, 2);
  }

  /** Four of five points in a row beyond 1σ on the same side. */
  public static boolean[] fourOfFiveBeyondOneSigma(double[] points, Limits limits) {
    return Runs.ofWindow(points, limits, 5, 4, 1);
  }

  /** Eight points in a row strictly on one side of the mean. */
  public static boolean[] eightOnOneSide(double[] points, Limits limits) {
    return Runs.onOneSide(points, limits, 8);
  }
}
