package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.discovery.Belief;
import org.sightline.statistics.discovery.Prior;
import org.sightline.statistics.discovery.SharePosterior;

/** What is believed of shares. People who resemble one another count as fewer. */
final class ShareBeliefs {

  private ShareBeliefs() {}

  /**
   * With a fitted prior, groups are drawn to it. Where strata differ no more than by chance, each
   * is given the pooled share. With too few strata to tell, each keeps its own share (Jeffreys).
   */
  static Beliefs of(Prior prior, List<Cell> strata) {
    if (prior instanceof Prior.Fitted fitted) {
      long people = strata.stream().mapToLong(Cell::n).sum();
      return new Beliefs(
          Estimate.of(fitted.mean(), people),
          Estimate.of(fitted.weight(), people),
          sample -> Optional.of(own(sample, fitted.alpha(), fitted.beta())));
    }
    Prior.Pooled pooled = (Prior.Pooled) prior;
    boolean enough = strata.stream().filter(cell -> cell.n() > 0).count() >= Partition.FEWEST;
    if (enough && pooled.all().x() > 0 && pooled.all().rest() > 0) {
      return new Beliefs(
          pooled.all().share(),
          pooled.why(),
          sample -> Optional.<Belief>of(pooled.posterior(sample.cell().tally())));
    }
    return new Beliefs(pooled.why(), pooled.why(), sample -> Optional.of(own(sample, 0.5, 0.5)));
  }

  private static SharePosterior own(Sample sample, double alpha, double beta) {
    double effect = sample.designEffect();
    return new SharePosterior(
        sample.cell().tally().x() / effect + alpha, sample.cell().tally().rest() / effect + beta);
  }
}
