package org.sightline.statistics.catalog;

import java.util.List;
import org.sightline.statistics.Measure;
import org.sightline.statistics.fidelity.Fidelity;

/** Measures of whether the plan was carried out. */
final class FidelityMeasures {

  static final List<Measure> ALL = List.of(Fidelity.MEASURE);

  private FidelityMeasures() {}
}
