package org.sightline.server.ideas;

import java.util.List;
import java.util.UUID;
import org.sightline.server.cycles.Side;

/**
 * What one person thinks of one idea. Every mark is a whole number from 1 to 9; higher is better,
 * so a low cost has a high mark.
 *
 * @param idea which
 * @param account whose
 * @param side for whom they speak
 * @param impact how much it would change
 * @param cost how little it costs
 * @param time how soon it works
 * @param expertise how well the people here could do it
 * @param alignment how well it fits what the team values
 */
public record Score(
    UUID idea,
    UUID account,
    Side side,
    int impact,
    int cost,
    int time,
    int expertise,
    int alignment) {

  /** The least mark. */
  public static final int LEAST = 1;

  /** The highest mark. */
  public static final int MOST = 9;

  public Score {
    for (int mark : List.of(impact, cost, time, expertise, alignment)) {
      if (mark < LEAST || mark > MOST) {
        throw new IllegalArgumentException(
            "a mark is " + mark + ". Maybe choose a whole number from 1 to 9.");
      }
    }
  }

  /** The mean of cost, time and expertise. */
  public double feasibility() {
    return (cost + time + expertise) / 3.0;
  }

  /** The mean of impact, feasibility and alignment. */
  public double total() {
    return (impact + feasibility() + alignment) / 3;
  }
}
