package org.sightline.server.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Indicator;

/** What is asked about is an outcome, though nobody could tell so by its name and values. */
final class AskedColumns {
  private AskedColumns() {}

  /** The notes, and one more for every column that was not used and that a question asks of. */
  static List<ColumnNote> noted(
      List<ColumnNote> notes, List<Indicator> asked, DatasetVersion data) {
    List<ColumnNote> all = new ArrayList<>(notes);
    asked.stream()
        .flatMap(indicator -> indicator.criterion().columns().stream())
        .distinct()
        .map(data.dictionary()::find)
        .flatMap(Optional::stream)
        .filter(column -> column.role() == Role.IGNORED)
        .filter(column -> SaidRoles.possible(column.kind()).contains(Role.OUTCOME))
        .map(Column::name)
        .forEach(name -> say(all, name));
    return List.copyOf(all);
  }

  private static void say(List<ColumnNote> notes, String column) {
    ColumnNote before =
        notes.stream()
            .filter(note -> note.column().equals(column))
            .findFirst()
            .orElse(ColumnNote.blank(column));
    if (before.role().isEmpty()) {
      notes.remove(before);
      notes.add(
          new ColumnNote(
              column, before.label(), before.notes(), before.level(), Optional.of(Role.OUTCOME)));
    }
  }
}
