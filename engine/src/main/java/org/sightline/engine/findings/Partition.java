package org.sightline.engine.findings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;

/**
 * Groups along the same attributes; they do not overlap.
 *
 * @param along the attributes, in alphabetical order
 * @param strata every group along them that has people, in a stable order
 */
record Partition(List<String> along, List<Cell> strata) {

  /** Strata a prior needs. */
  static final int FEWEST = 5;

  /** All partitions that the cells make up, by their attributes. */
  static Map<List<String>, Partition> all(List<Cell> cells) {
    Map<List<String>, List<Cell>> byAttributes =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> along(cell.group()), LinkedHashMap::new, Collectors.toList()));
    Map<List<String>, Partition> partitions = new LinkedHashMap<>();
    byAttributes.forEach((along, strata) -> partitions.put(along, new Partition(along, strata)));
    return partitions;
  }

  static List<String> along(Group group) {
    return group.conditions().stream().map(Condition::attribute).toList();
  }

  /**
   * The partition towards which groups are drawn: among the finest that have enough strata, the one
   * whose strata lie furthest apart beyond chance. It steers shrinkage and order, never a verdict.
   */
  static Partition finest(Map<List<String>, Partition> partitions, Yardstick yardstick) {
    int ways = partitions.keySet().stream().mapToInt(List::size).max().orElse(0);
    return partitions.values().stream()
        .filter(partition -> partition.along().size() == ways)
        .max(
            Comparator.<Partition, Boolean>comparing(p -> p.strata().size() >= FEWEST)
                .thenComparingDouble(p -> yardstick.heterogeneity(p.strata()))
                .thenComparing(p -> String.join("\n", p.along()), Comparator.reverseOrder()))
        .orElseGet(() -> new Partition(List.of(), List.of()));
  }
}
