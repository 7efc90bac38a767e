package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.statistics.Estimate;

/**
 * The groups of one attribute.
 *
 * @param attribute its column
 * @param rows in a stable order, "not reported" last
 */
public record View(String attribute, List<Row> rows) {
  public View {
    rows = List.copyOf(rows);
  }

  /**
   * One group.
   *
   * @param cell who, and their count
   * @param value their share or mean, with its interval
   * @param finding the id of its finding; empty when it was not tested
   */
  public record Row(Cell cell, Estimate value, Optional<String> finding) {}
}
