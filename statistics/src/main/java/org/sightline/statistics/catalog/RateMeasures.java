package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.rates.BarGap;
import org.sightline.statistics.rates.ClopperPearson;
import org.sightline.statistics.rates.Clustered;
import org.sightline.statistics.rates.DesignEffect;
import org.sightline.statistics.rates.JeffreysPosterior;
import org.sightline.statistics.rates.MeanValue;
import org.sightline.statistics.rates.Wilson;

/** Measures of one group. */
final class RateMeasures {

  static final List<Measure> ALL =
      List.of(
          BarGap.MEASURE,
          ClopperPearson.MEASURE,
          Clustered.MEASURE,
          DesignEffect.MEASURE,
          JeffreysPosterior.MEASURE,
          MeanValue.MEASURE,
          Wilson.MEASURE);

  private RateMeasures() {}
}
