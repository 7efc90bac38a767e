package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.inequality.AttributableFraction;
import org.sightline.statistics.inequality.AttributableRisk;
import org.sightline.statistics.inequality.BetweenGroupDeviation;
import org.sightline.statistics.inequality.BetweenGroupVariance;
import org.sightline.statistics.inequality.CoefficientOfVariation;
import org.sightline.statistics.inequality.ConcentrationIndex;
import org.sightline.statistics.inequality.IndexOfDisparity;
import org.sightline.statistics.inequality.LinearSlope;
import org.sightline.statistics.inequality.LogitSlope;
import org.sightline.statistics.inequality.MeanDistance;
import org.sightline.statistics.inequality.MeanLogDeviation;
import org.sightline.statistics.inequality.Resampling;
import org.sightline.statistics.inequality.TheilIndex;

/** Measures of many groups in one number. */
final class InequalityMeasures {

  static final List<Measure> ALL =
      List.of(
          AttributableFraction.MEASURE,
          AttributableRisk.MEASURE,
          BetweenGroupDeviation.MEASURE,
          BetweenGroupVariance.MEASURE,
          CoefficientOfVariation.MEASURE,
          ConcentrationIndex.MEASURE,
          IndexOfDisparity.MEASURE,
          LinearSlope.MEASURE,
          LogitSlope.MEASURE,
          MeanDistance.MEASURE,
          MeanLogDeviation.MEASURE,
          Resampling.MEASURE,
          TheilIndex.MEASURE);

  private InequalityMeasures() {}
}
