package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * Which schools tried the practice.
 *
 * @param column the column that tells
 * @param intervention its levels where the practice was tried; at least one
 * @param comparison its levels to compare with; none takes every other known level
 * @param byLot whether somebody states that schools were assigned by lot
 */
public record Arms(
    String column, List<String> intervention, List<String> comparison, boolean byLot) {
  public Arms {
    intervention = List.copyOf(intervention);
    comparison = List.copyOf(comparison);
    if (intervention.isEmpty()) {
      throw new IllegalArgumentException(
          "no level of " + column + " is named. Maybe say where the practice was tried.");
    }
  }

  /** One level against every other. */
  public Arms(String column, String intervention, boolean byLot) {
    this(column, List.of(intervention), List.of(), byLot);
  }

  /** Whether the practice was tried at this level; empty when it belongs to neither set. */
  Optional<Boolean> tried(String level) {
    if (intervention.contains(level)) {
      return Optional.of(true);
    }
    return comparison.isEmpty() || comparison.contains(level)
        ? Optional.of(false)
        : Optional.empty();
  }
}
