package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.verdict.Judge;

/** Measures of the verdict on a change. */
final class VerdictMeasures {

  static final List<Measure> ALL = List.of(Judge.MEASURE);

  private VerdictMeasures() {}
}
