package org.sightline.statistics.discovery;

/**
 * The places a stratum may hold, with 95% probability.
 *
 * @param first from 1
 * @param last at least {@code first}
 */
public record RankRange(int first, int last) {
  public RankRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "rank range is " + first + " to " + last + ". Maybe the two ends were swapped.");
    }
  }
}
