package org.sightline.engine.example;

import java.util.EnumMap;
import java.util.Map;

/** The rows of a run of places, by table; filled by one thread, emptied by another, used again. */
final class Block {
  private final Map<ExampleTable, CsvBytes> rows = new EnumMap<>(ExampleTable.class);

  Block(Iterable<ExampleTable> tables) {
    tables.forEach(table -> rows.put(table, new CsvBytes()));
  }

  Map<ExampleTable, CsvBytes> rows() {
    return rows;
  }

  /** Clears the block and fills it with the places from {@code first} to before {@code end}. */
  Block fill(Recipe recipe, long first, long end) {
    rows.values().forEach(CsvBytes::clear);
    int years = recipe.settings().years();
    for (long place = first; place < end; place++) {
      int generation = -1;
      Student student = recipe.students().at(place, 0);
      for (int year = 0; year < years; year++) {
        int now = Student.generation(place, year);
        if (now != generation) {
          generation = now;
          student = now == 0 ? student : recipe.students().at(place, now);
        }
        SchoolYear row = recipe.schoolYears().of(student, year);
        rows.forEach((table, out) -> recipe.rows(table).append(row, out));
      }
    }
    return this;
  }
}
