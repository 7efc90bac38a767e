package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;

/**
 * A group chosen because it stood lowest will stand higher next time even if nobody does anything.
 * This is how much higher.
 *
 * @param observed the rate that made the group be chosen
 * @param expected the rate to expect next time if nothing is done: the shrunken rate
 * @param freeGain expected − observed: what no practice may claim
 */
public record RegressionToMean(Estimate observed, Estimate expected, Estimate freeGain) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.regression-to-mean",
          "Rise to be expected without any action",
          "A group picked for its extreme number tends back towards the others by itself.",
          "(x + α)/(n + α + β) − x/n, α and β fitted on all groups",
          "share, −1 to 1",
          "take it off a gain before crediting the practice",
          List.of("nobody in the group: no value"),
          "Efron & Morris 1975 (recalled)");

  /**
   * From the group's count and the spread of all groups as a beta distribution.
   *
   * @param chosen the count the group was chosen by
   * @param alpha above 0
   * @param beta above 0
   */
  public static RegressionToMean of(Tally chosen, double alpha, double beta) {
    if (!(alpha > 0 && beta > 0)) {
      throw new IllegalArgumentException(
          "alpha " + alpha + ", beta " + beta + ". Maybe the fit over all groups had no value.");
    }
    Estimate observed = chosen.share();
    if (!(observed instanceof Known known)) {
      var none = Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group");
      return new RegressionToMean(none, none, none);
    }
    double expected = (chosen.x() + alpha) / (chosen.n() + alpha + beta);
    return new RegressionToMean(
        observed,
        Estimate.of(expected, chosen.n()),
        Estimate.of(expected - known.value(), chosen.n()));
  }
}
