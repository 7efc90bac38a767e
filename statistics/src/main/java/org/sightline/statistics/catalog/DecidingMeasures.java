package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.deciding.DecisionMatrix;

/** Measures of choosing among ideas. */
final class DecidingMeasures {

  static final List<Measure> ALL = List.of(DecisionMatrix.MEASURE);

  private DecidingMeasures() {}
}
