package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.discovery.AdditiveModel;
import org.sightline.statistics.discovery.BenjaminiHochberg;
import org.sightline.statistics.discovery.BenjaminiYekutieli;
import org.sightline.statistics.discovery.BetaBinomial;
import org.sightline.statistics.discovery.Bonferroni;
import org.sightline.statistics.discovery.Maihda;
import org.sightline.statistics.discovery.NormalNormal;
import org.sightline.statistics.discovery.RankDistribution;
import org.sightline.statistics.discovery.SliceLine;
import org.sightline.statistics.discovery.WeightedRelativeAccuracy;

/** Measures of the search for gaps. */
final class DiscoveryMeasures {

  static final List<Measure> ALL =
      List.of(
          AdditiveModel.MEASURE,
          BenjaminiHochberg.MEASURE,
          BenjaminiYekutieli.MEASURE,
          BetaBinomial.MEASURE,
          Bonferroni.MEASURE,
          Maihda.MEASURE,
          NormalNormal.MEASURE,
          RankDistribution.MEASURE,
          SliceLine.MEASURE,
          WeightedRelativeAccuracy.MEASURE);

  private DiscoveryMeasures() {}
}
