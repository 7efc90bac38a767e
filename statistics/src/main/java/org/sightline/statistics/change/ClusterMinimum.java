package org.sightline.statistics.change;

/**
 * How the least number of schools for an interval is counted. With fewer, there is an estimate and
 * a reason, but no interval.
 */
public enum ClusterMinimum {
  /** At least four schools in every cell that enters: each group, wave and arm. The default. */
  IN_EVERY_CELL,
  /** At least four schools in all, and two in every cell that enters. A choice, laxer. */
  IN_TOTAL;

  /** The least number of schools. */
  public static final int LEAST = 4;

  int inCell() {
    return this == IN_EVERY_CELL ? LEAST : 2;
  }
}
