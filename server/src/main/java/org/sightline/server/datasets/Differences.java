package org.sightline.server.datasets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;

/**
 * What differs between two versions of a dataset.
 *
 * @param rowsBefore rows used in the version before
 * @param rowsAfter rows used in the later one
 * @param newColumns columns the version before did not have
 * @param missingColumns columns the later one no longer has
 * @param levels categories that appeared, vanished, or whose share of the rows changed by half or
 *     more where one side has at least ten rows
 * @param lostTimes years or terms the later one no longer holds
 */
public record Differences(
    long rowsBefore,
    long rowsAfter,
    List<String> newColumns,
    List<String> missingColumns,
    List<Change> levels,
    List<String> lostTimes) {

  private static final int MOST_LEVELS = 1000;
  private static final int FEWEST_ROWS = 10;

  /**
   * A category whose number of rows changed.
   *
   * @param column the column
   * @param level the category
   * @param before rows that held it; 0 for a new one
   * @param after rows that hold it; 0 for one that vanished
   */
  public record Change(String column, String level, long before, long after) {}

  /** Whether nothing differs but the number of rows. */
  public boolean none() {
    return newColumns.isEmpty() && missingColumns.isEmpty() && levels.isEmpty();
  }

  /** What differs from one version to the next. */
  public static Differences between(DatasetVersion before, DatasetVersion after) {
    List<String> columnsBefore = names(before);
    List<String> columnsAfter = names(after);
    List<Change> levels = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (Column column : after.dictionary().columns()) {
      before
          .dictionary()
          .find(column.name())
          .filter(old -> comparable(old) && comparable(column))
          .ifPresent(
              old -> {
                List<Change> changes = changes(old, column, before, after);
                levels.addAll(changes);
                if (column.role() == Role.TIME) {
                  changes.stream()
                      .filter(change -> change.after() == 0)
                      .forEach(change -> lost.add(change.level()));
                }
              });
    }
    return new Differences(
        before.ledger().used(),
        after.ledger().used(),
        columnsAfter.stream().filter(name -> !columnsBefore.contains(name)).toList(),
        columnsBefore.stream().filter(name -> !columnsAfter.contains(name)).toList(),
        List.copyOf(levels),
        lost.stream().sorted().toList());
  }

  private static List<String> names(DatasetVersion data) {
    return data.dictionary().columns().stream().map(Column::name).toList();
  }

  private static boolean comparable(Column column) {
    return column.kind() == Kind.CATEGORY
        && column.role() != Role.IGNORED
        && column.levels().size() <= MOST_LEVELS;
  }

  private static List<Change> changes(
      Column old, Column now, DatasetVersion before, DatasetVersion after) {
    Map<String, Long> earlier = rows(old);
    Map<String, Long> later = rows(now);
    Set<String> all = new LinkedHashSet<>(later.keySet());
    all.addAll(earlier.keySet());
    List<Change> changes = new ArrayList<>();
    for (String level : all) {
      long was = earlier.getOrDefault(level, 0L);
      long is = later.getOrDefault(level, 0L);
      if (differs(was, before.ledger().used(), is, after.ledger().used())) {
        changes.add(new Change(now.name(), level, was, is));
      }
    }
    return changes;
  }

  private static Map<String, Long> rows(Column column) {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Level level : column.levels()) {
      rows.put(level.value(), level.rows());
    }
    if (column.blanks() > 0) {
      rows.put(Column.NOT_REPORTED, column.blanks());
    }
    return rows;
  }

  private static boolean differs(long was, long ofBefore, long is, long ofAfter) {
    if (was == 0 || is == 0) {
      return was != is;
    }
    if (Math.max(was, is) < FEWEST_ROWS) {
      return false;
    }
    // Shares held against each other without dividing, so that half is exactly half.
    long now = Math.multiplyExact(is, ofBefore);
    long then = Math.multiplyExact(was, ofAfter);
    return 2 * now >= 3 * then || 3 * now <= 2 * then;
  }
}
