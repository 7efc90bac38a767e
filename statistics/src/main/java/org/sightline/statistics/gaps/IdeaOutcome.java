package org.sightline.statistics.gaps;

import java.util.List;

/** What follows from several years of {@link IdeaRatio}. */
public sealed interface IdeaOutcome {

  /** Above the threshold for long enough, without reasonable progress. */
  record Exceeds() implements IdeaOutcome {}

  /** Not above the threshold this year. */
  record Not() implements IdeaOutcome {}

  /** No ratio this year. */
  record NotCalculated(IdeaRatio.Minimum missed) implements IdeaOutcome {}

  /**
   * Above the threshold, but not identified: too few years in a row, or reasonable progress.
   *
   * @param year how many consecutive years above the threshold, this one included, from 1
   */
  record Flex(int year) implements IdeaOutcome {}

  /**
   * One year.
   *
   * @param ratio that year's ratio
   * @param reasonableProgress whether the State finds that the ratio fell reasonably that year
   */
  record Year(IdeaRatio ratio, boolean reasonableProgress) {
    private boolean exceeds() {
      return ratio instanceof IdeaRatio.Calculated calculated && calculated.exceeds();
    }
  }

  /**
   * The outcome for the last of several consecutive years.
   *
   * @param years oldest first, the year judged last; at least one. A missing earlier year counts as
   *     one without progress
   */
  static IdeaOutcome judge(List<Year> years, IdeaSettings settings) {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("there are 0 years. Maybe give the year to be judged.");
    }
    Year last = years.get(years.size() - 1);
    if (last.ratio() instanceof IdeaRatio.NotCalculated none) {
      return new NotCalculated(none.missed());
    }
    if (!last.exceeds()) {
      return new Not();
    }
    int running = running(years);
    return running < settings.years() || progressed(years, settings.progress())
        ? new Flex(running)
        : new Exceeds();
  }

  private static int running(List<Year> years) {
    int count = 0;
    for (int i = years.size() - 1; i >= 0 && years.get(i).exceeds(); i--) {
      count++;
    }
    return count;
  }

  private static boolean progressed(List<Year> years, IdeaSettings.Progress progress) {
    boolean now = years.get(years.size() - 1).reasonableProgress();
    boolean before = years.size() > 1 && years.get(years.size() - 2).reasonableProgress();
    return switch (progress) {
      case NOT_CONSIDERED -> false;
      case IN_BOTH_YEARS -> now && before;
      case IN_EITHER_YEAR -> now || before;
    };
  }
}
