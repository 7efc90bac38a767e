package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.change.CompositionChange;
import org.sightline.statistics.change.DetectableChange;
import org.sightline.statistics.change.DifferenceInGaps;
import org.sightline.statistics.change.GapBetweenArms;
import org.sightline.statistics.change.GapChange;
import org.sightline.statistics.change.Goal;
import org.sightline.statistics.change.InterruptedSeries;
import org.sightline.statistics.change.LevellingDown;
import org.sightline.statistics.change.OneSchoolOut;
import org.sightline.statistics.change.RegressionToMean;
import org.sightline.statistics.change.SampleSize;

/** Measures of whether a gap narrowed. */
final class ChangeMeasures {

  static final List<Measure> ALL =
      List.of(
          CompositionChange.MEASURE,
          DetectableChange.MEASURE,
          DifferenceInGaps.MEASURE,
          GapBetweenArms.MEASURE,
          GapChange.MEASURE,
          Goal.MEASURE,
          InterruptedSeries.MEASURE,
          LevellingDown.MEASURE,
          OneSchoolOut.MEASURE,
          RegressionToMean.MEASURE,
          SampleSize.MEASURE);

  private ChangeMeasures() {}
}
