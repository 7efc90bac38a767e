package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.charts.ManyCharts;
import org.sightline.statistics.charts.PChart;
import org.sightline.statistics.charts.RunChart;
import org.sightline.statistics.charts.XmR;

/** Measures of charts over time. */
final class ChartMeasures {

  static final List<Measure> ALL =
      List.of(ManyCharts.MEASURE, PChart.MEASURE, RunChart.MEASURE, XmR.MEASURE);

  private ChartMeasures() {}
}
