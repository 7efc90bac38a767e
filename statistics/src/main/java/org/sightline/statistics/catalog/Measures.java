package org.sightline.statistics.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.statistics.Measure;

/** Every number this module can compute: what it means, how it is computed, where it comes from. */
public final class Measures {

  private static final List<Measure> ALL =
      Stream.of(
              RateMeasures.ALL,
              GapMeasures.ALL,
              InequalityMeasures.ALL,
              DiscoveryMeasures.ALL,
              ExplainMeasures.ALL,
              ChangeMeasures.ALL,
              ChartMeasures.ALL,
              FidelityMeasures.ALL,
              VerdictMeasures.ALL,
              ScorecardMeasures.ALL,
              DecidingMeasures.ALL)
          .flatMap(List::stream)
          .toList();

  private Measures() {}

  /** All measures, package by package. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure with this id, such as {@code "rates.wilson"}. */
  public static Optional<Measure> find(String id) {
    return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }
}
