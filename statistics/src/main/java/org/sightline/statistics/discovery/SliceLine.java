package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/** The SliceLine score of a group: how far behind, weighed against how small. */
public final class SliceLine {

  public static final Measure MEASURE =
      new Measure(
          "discovery.sliceline",
          "SliceLine score",
          "How much a group stands out, weighing how far it is behind against how small it is.",
          "α·(e_S/e - 1) - (1-α)·(N/|S| - 1), e = share without the favourable outcome",
          "score; 0 for everyone",
          "Above 0: behind by more than its smallness explains away. It is a ranking, not a test.",
          List.of("nobody in the group: no denominator", "nobody is behind at all: not estimable"),
          "Sagadeeva & Boehm, SIGMOD 2021 (recalled, not re-read)");

  /** The weight of distance against size used unless another is asked for; a choice. */
  public static final double USUAL_ALPHA = 0.95;

  private SliceLine() {}

  /**
   * The score of a group among all.
   *
   * @param all everyone, the group included
   * @param alpha weight of distance against size, above 0 and at most 1
   */
  public static Estimate score(Tally group, Tally all, double alpha, Direction direction) {
    if (!(alpha > 0 && alpha <= 1)) {
      throw new IllegalArgumentException(
          "alpha is " + alpha + ". Maybe use 0.95, the weight of distance against size.");
    }
    Tally others = all.minus(group);
    if (group.n() == 0) {
      return Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
    }
    boolean more = direction == Direction.FAVOURABLE;
    double behind = more ? group.rest() : group.x();
    double allBehind = more ? all.rest() : all.x();
    if (allBehind == 0) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "nobody is behind at all");
    }
    double distance = behind / group.n() / (allBehind / all.n()) - 1;
    double smallness = (double) others.n() / group.n();
    return Estimate.of(alpha * distance - (1 - alpha) * smallness, group.n());
  }
}
