package org.sightline.engine.views;

import java.util.List;

/**
 * The support that would bring every group to the bar, given out two ways: the same to each, or to
 * each what it needs. Both ways give out the same total.
 *
 * @param bar the share every group should reach, above 0, at most 1
 * @param shares where each group stands, 0 to 1
 */
public record Boxes(double bar, List<Double> shares) {
  public Boxes {
    shares = List.copyOf(shares);
    if (!(bar > 0 && bar <= 1)) {
      throw new IllegalArgumentException("bar is " + bar + ". Maybe divide by 100.");
    }
    for (double share : shares) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share is " + share + ". Maybe divide by 100.");
      }
    }
  }

  /** What a group lacks to the bar: a share, at least 0. */
  public double need(int group) {
    return Math.max(0, bar - shares.get(group));
  }

  /** What all groups lack together. */
  public double total() {
    double total = 0;
    for (int i = 0; i < shares.size(); i++) {
      total += need(i);
    }
    return total;
  }

  /** What each gets when all get the same; 0 without groups. */
  public double each() {
    return shares.isEmpty() ? 0 : total() / shares.size();
  }

  /** Where a group stands on the same box as everyone; never above 1. */
  public double withSame(int group) {
    return Math.min(1, shares.get(group) + each());
  }

  /** Where a group stands on the boxes it needs. */
  public double withNeeded(int group) {
    return shares.get(group) + need(group);
  }

  /** Whether a group on the same box as everyone still stands short of the bar. */
  public boolean stillShort(int group) {
    return shares.get(group) + each() < bar - 1e-9;
  }

  /** Whether no group stands short of the bar today. */
  public boolean nobodyNeedsAny() {
    return total() < 1e-9;
  }
}
