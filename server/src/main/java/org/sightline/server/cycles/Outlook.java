package org.sightline.server.cycles;

import java.util.Optional;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;

/**
 * What stands before a goal, shown before anyone signs.
 *
 * @param people how many more people would reach it in all
 * @param perYear how many more each year; may be a fraction
 * @param years until the day
 * @param past what history makes plausible
 * @param seen whether the data could show it
 */
public record Outlook(double people, double perYear, double years, Past past, Seen seen) {

  /** What history makes plausible. */
  public sealed interface Past {
    /**
     * Places that gained as much in one year as the goal asks each year.
     *
     * @param gained how many
     * @param compared among how many with two years next to one another
     * @param yearly what the goal asks each year, as a share
     * @param since the first time
     */
    record Places(int gained, int compared, double yearly, String since) implements Past {}

    /** The data hold one time, or too few people at each. */
    record Unknown() implements Past {}
  }

  /**
   * Whether the data could show it.
   *
   * @param smallest the smallest change of the gap that would show in four of five repetitions
   * @param enough whether the goal is at least that large
   * @param people in the group
   * @param schools that hold the group
   * @param alone people needed each time if everyone were drawn alone: less than is really needed
   */
  public record Seen(Estimate smallest, boolean enough, long people, int schools, Estimate alone) {
    private static final double FAR = 0.5;

    /**
     * The change below which a true one would hardly ever show: half of the smallest that would
     * show in four of five repetitions, and showing then in fewer than one of three. Empty where
     * the data tell no smallest change.
     */
    public Optional<Double> hardlyEver() {
      return smallest instanceof Known known ? Optional.of(known.value() * FAR) : Optional.empty();
    }

    /** Whether a change of this size lies far below what the data could show. */
    public boolean isFarBelow(double change) {
      return hardlyEver().filter(least -> Math.abs(change) < least).isPresent();
    }
  }
}
