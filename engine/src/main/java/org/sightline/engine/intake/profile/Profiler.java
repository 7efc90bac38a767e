package org.sightline.engine.intake.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;

/** Looks at every row once. Memory does not grow with rows, and is shared among columns. */
public final class Profiler {

  private static final int ROWS_BETWEEN_REPORTS = 8192;
  private static final int VALUES_IN_ALL = 2_000_000;
  private static final int NUMBERS_IN_ALL = 8_000_000;

  private Profiler() {}

  /**
   * Profiles a table.
   *
   * @param names of its columns, unique
   * @param progress told the position every few thousand rows
   */
  public static List<ColumnProfile> profile(
      TableFile table, List<String> names, LongConsumer progress) {
    int columns = names.size();
    int mostValues = Math.max(50, Math.min(10_000, VALUES_IN_ALL / columns));
    int mostNumbers = Math.max(1_000, Math.min(100_000, NUMBERS_IN_ALL / columns));
    List<ColumnLook> looks = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      looks.add(new ColumnLook(names.get(i), i, mostValues, mostNumbers, table.decimalComma()));
    }
    RowShape shape = new RowShape(columns, table.shortRowsAreWhole());
    try (RowSource rows = table.rows()) {
      for (long n = 1; rows.next(); n++) {
        if (shape.of(rows) == RowShape.Shape.WHOLE) {
          see(rows, looks);
        }
        if (n % ROWS_BETWEEN_REPORTS == 0) {
          progress.accept(rows.position());
        }
      }
    }
    return looks.stream().map(ColumnLook::profile).toList();
  }

  private static void see(RowSource rows, List<ColumnLook> looks) {
    int width = rows.width();
    for (int i = 0; i < looks.size(); i++) {
      looks.get(i).see(i < width ? rows.cell(i) : "");
    }
  }
}
