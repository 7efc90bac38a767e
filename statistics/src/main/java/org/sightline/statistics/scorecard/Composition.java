package org.sightline.statistics.scorecard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a goal's scorecard still lacks. There is no composite score, so nothing can be weighed away.
 *
 * @param missing how many indicators of a kind are lacking; kinds that suffice are absent
 * @param notDisaggregated names of indicators not shown for each group
 * @param withoutLag names of indicators whose lag nobody stated
 */
public record Composition(
    Map<Indicator.Kind, Integer> missing, List<String> notDisaggregated, List<String> withoutLag) {

  public Composition {
    missing = Map.copyOf(missing);
    notDisaggregated = List.copyOf(notDisaggregated);
    withoutLag = List.copyOf(withoutLag);
  }

  /** Checks one goal's indicators. */
  public static Composition of(List<Indicator> indicators) {
    Map<Indicator.Kind, Integer> missing = new EnumMap<>(Indicator.Kind.class);
    for (Indicator.Kind kind : Indicator.Kind.values()) {
      long found = indicators.stream().filter(i -> i.kind() == kind).count();
      if (found < kind.least()) {
        missing.put(kind, kind.least() - (int) found);
      }
    }
    return new Composition(
        missing,
        indicators.stream().filter(i -> !i.disaggregated()).map(Indicator::name).toList(),
        indicators.stream().filter(i -> i.lag().isEmpty()).map(Indicator::name).toList());
  }

  /** Whether nothing is lacking. */
  public boolean complete() {
    return missing.isEmpty() && notDisaggregated.isEmpty() && withoutLag.isEmpty();
  }
}
