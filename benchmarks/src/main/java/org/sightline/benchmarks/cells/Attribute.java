package org.sightline.benchmarks.cells;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;

/**
 * A column of categories.
 *
 * @param name the column's name
 * @param shift the first of the ten random bits that choose the level
 * @param levels each level and how many of 1,024 draws choose it; what is left over is missing
 */
record Attribute(String name, int shift, List<Level> levels) {

  private static final int DRAWS = 1024;

  Attribute {
    levels = List.copyOf(levels);
  }

  /** Levels in their order, each with its share of 1,024 draws. */
  static Attribute of(String name, int shift, Object... levelsAndDraws) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < levelsAndDraws.length; i += 2) {
      levels.add(new Level((String) levelsAndDraws[i], (Integer) levelsAndDraws[i + 1]));
    }
    return new Attribute(name, shift, levels);
  }

  /** The level of row {@code i}, as SQL over its random number {@code a}. */
  String sql() {
    StringBuilder sql = new StringBuilder("CASE");
    long upTo = 0;
    for (Level level : levels) {
      upTo += level.rows();
      sql.append(" WHEN ((a >> ")
          .append(shift)
          .append(") & 1023) < ")
          .append(upTo)
          .append(" THEN '")
          .append(level.value())
          .append('\'');
    }
    return sql.append(" END AS ").append(name).toString();
  }

  /** The column as intake would describe it; how often each level occurs is what is expected. */
  Column column(long rows) {
    List<Level> expected =
        levels.stream().map(l -> new Level(l.value(), l.rows() * rows / DRAWS)).toList();
    long known = levels.stream().mapToLong(Level::rows).sum();
    return new Column(
        name,
        Role.ATTRIBUTE,
        Kind.CATEGORY,
        0,
        "person.said",
        expected,
        (DRAWS - known) * rows / DRAWS);
  }
}
