package org.sightline.statistics.discovery;

import java.util.List;
import org.sightline.statistics.Tally;

/**
 * Attributes crossed with one another into strata that do not overlap.
 *
 * @param attributes their names, at least one, each once
 * @param strata one per combination that occurs
 */
public record Crossing(List<String> attributes, List<Stratum> strata) {

  /**
   * One combination.
   *
   * @param levels one per attribute, in their order
   * @param tally its count
   */
  public record Stratum(List<String> levels, Tally tally) {
    public Stratum {
      levels = List.copyOf(levels);
    }
  }

  public Crossing {
    attributes = List.copyOf(attributes);
    strata = List.copyOf(strata);
    if (attributes.isEmpty() || attributes.stream().distinct().count() < attributes.size()) {
      throw new IllegalArgumentException(
          "attributes are " + attributes + ". Maybe name each of them once.");
    }
    for (Stratum stratum : strata) {
      if (stratum.levels().size() != attributes.size()) {
        throw new IllegalArgumentException(
            "stratum "
                + stratum.levels()
                + " for attributes "
                + attributes
                + ". Maybe write \"not reported\" where a level is missing.");
      }
    }
  }

  List<Tally> tallies() {
    return strata.stream().map(Stratum::tally).toList();
  }

  /** All people. */
  public Tally overall() {
    return tallies().stream().reduce(new Tally(0, 0), Tally::plus);
  }

  /** How many strata have people. */
  public long peopled() {
    return strata.stream().filter(stratum -> stratum.tally().n() > 0).count();
  }
}
