package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Moments;
import org.sightline.statistics.discovery.Belief;
import org.sightline.statistics.discovery.MeanPosterior;
import org.sightline.statistics.discovery.MeanPrior;

/** What is believed of means. People who resemble one another count as fewer. */
final class MeanBeliefs {

  private MeanBeliefs() {}

  static Beliefs of(MeanPrior prior, List<Cell> strata) {
    if (prior instanceof MeanPrior.Fitted fitted) {
      long people = strata.stream().mapToLong(Cell::n).sum();
      double weight = fitted.within() / fitted.variance();
      return new Beliefs(
          Estimate.of(fitted.mean(), people),
          Estimate.of(weight, people),
          sample -> drawn(sample, fitted.mean(), fitted.variance(), fitted.within()));
    }
    if (prior instanceof MeanPrior.Pooled pooled) {
      boolean enough = strata.stream().filter(cell -> cell.n() > 0).count() >= Partition.FEWEST;
      return enough
          ? new Beliefs(
              Estimate.of(pooled.all().mean(), pooled.all().n()),
              pooled.why(),
              sample -> pooled.posterior(sample.cell().moments()).map(Belief.class::cast))
          : new Beliefs(pooled.why(), pooled.why(), sample -> alone(sample, pooled.within()));
    }
    MeanPrior.Missing missing = (MeanPrior.Missing) prior;
    return new Beliefs(missing.why(), missing.why(), sample -> Optional.empty());
  }

  private static Optional<Belief> drawn(
      Sample sample, double centre, double between, double within) {
    double error = within * sample.designEffect() / Math.max(1, sample.cell().n());
    double own = sample.cell().n() == 0 ? 0 : between / (between + error);
    double mean = own * sample.cell().moments().mean() + (1 - own) * centre;
    return Optional.of(new MeanPosterior(mean, Math.sqrt(between * (1 - own))));
  }

  private static Optional<Belief> alone(Sample sample, double within) {
    Moments own = sample.cell().moments();
    return own.n() == 0
        ? Optional.empty()
        : Optional.of(
            new MeanPosterior(own.mean(), Math.sqrt(within * sample.designEffect() / own.n())));
  }
}
