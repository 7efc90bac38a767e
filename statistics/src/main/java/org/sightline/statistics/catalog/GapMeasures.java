package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.gaps.ChiSquare;
import org.sightline.statistics.gaps.CohenH;
import org.sightline.statistics.gaps.FisherExact;
import org.sightline.statistics.gaps.FourFifths;
import org.sightline.statistics.gaps.HedgesG;
import org.sightline.statistics.gaps.IdeaRatio;
import org.sightline.statistics.gaps.MantelHaenszel;
import org.sightline.statistics.gaps.MeanDifference;
import org.sightline.statistics.gaps.OddsRatio;
import org.sightline.statistics.gaps.OverallDifference;
import org.sightline.statistics.gaps.PooledZ;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.gaps.Representation;
import org.sightline.statistics.gaps.RiskRatio;
import org.sightline.statistics.gaps.Standardised;
import org.sightline.statistics.gaps.StudentsBehind;

/** Measures of two groups compared. */
final class GapMeasures {

  static final List<Measure> ALL =
      List.of(
          ChiSquare.MEASURE,
          CohenH.MEASURE,
          FisherExact.MEASURE,
          FourFifths.MEASURE,
          HedgesG.MEASURE,
          IdeaRatio.MEASURE,
          MantelHaenszel.MEASURE,
          MeanDifference.MEASURE,
          OddsRatio.MEASURE,
          OverallDifference.MEASURE,
          PooledZ.MEASURE,
          RateDifference.MEASURE,
          Representation.MEASURE,
          RiskRatio.MEASURE,
          Standardised.MEASURE,
          StudentsBehind.MEASURE);

  private GapMeasures() {}
}
