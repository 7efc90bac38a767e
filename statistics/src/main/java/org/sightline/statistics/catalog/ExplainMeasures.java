package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.explain.ChangePoint;
import org.sightline.statistics.explain.DisciplineSplit;
import org.sightline.statistics.explain.Funnel;
import org.sightline.statistics.explain.Kitagawa;
import org.sightline.statistics.explain.MeanShift;
import org.sightline.statistics.explain.OaxacaBlinder;
import org.sightline.statistics.explain.ReferrerFunnel;
import org.sightline.statistics.explain.ReferrerLeaveOut;

/** Measures of where a gap comes from. */
final class ExplainMeasures {

  static final List<Measure> ALL =
      List.of(
          ChangePoint.MEASURE,
          DisciplineSplit.MEASURE,
          Funnel.MEASURE,
          Kitagawa.MEASURE,
          MeanShift.MEASURE,
          OaxacaBlinder.MEASURE,
          ReferrerFunnel.MEASURE,
          ReferrerLeaveOut.MEASURE);

  private ExplainMeasures() {}
}
