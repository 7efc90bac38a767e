package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.scorecard.CronbachAlpha;
import org.sightline.statistics.scorecard.LeadLagLink;
import org.sightline.statistics.scorecard.McDonaldOmega;
import org.sightline.statistics.scorecard.Missingness;
import org.sightline.statistics.scorecard.ParticipationRate;

/** Measures of the scorecard and its data. */
final class ScorecardMeasures {

  static final List<Measure> ALL =
      List.of(
          CronbachAlpha.MEASURE,
          LeadLagLink.MEASURE,
          McDonaldOmega.MEASURE,
          Missingness.MEASURE,
          ParticipationRate.MEASURE);

  private ScorecardMeasures() {}
}
