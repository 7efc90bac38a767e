package org.sightline.engine.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.source.Reading;

/**
 * What a person says about a file; everything else is found by looking and said with its reason.
 *
 * @param reading how the file is written
 * @param columns what is said about columns, by name as in the file (made unique)
 * @param shape how the table is laid out
 * @param rollUpRaces whether several race columns, or one with a Hispanic flag, are brought to the
 *     federal categories: Hispanic of any race first, then two or more races, then the one race
 * @param unifySpellings whether spellings that differ in case, spaces and hyphens become one
 */
public record Choices(
    Reading reading,
    Map<String, ColumnChoice> columns,
    Optional<Shape> shape,
    boolean rollUpRaces,
    boolean unifySpellings) {

  /** Everything is found by looking. */
  public static final Choices NONE =
      new Choices(Reading.BY_LOOKING, Map.of(), Optional.empty(), true, true);

  public Choices {
    columns = java.util.Collections.unmodifiableMap(new TreeMap<>(columns));
  }

  /** The same, with another word on how the file is written. */
  public Choices read(Reading as) {
    return new Choices(as, columns, shape, rollUpRaces, unifySpellings);
  }

  /** The same, with a word on one more column. */
  public Choices with(String column, ColumnChoice choice) {
    Map<String, ColumnChoice> more = new TreeMap<>(columns);
    more.put(column, choice);
    return new Choices(reading, more, shape, rollUpRaces, unifySpellings);
  }

  /** The same, with a word on the layout. */
  public Choices laidOut(Shape as) {
    return new Choices(reading, columns, Optional.of(as), rollUpRaces, unifySpellings);
  }

  /** What columns are for, where it is said. */
  Map<String, Role> roles() {
    Map<String, Role> roles = new TreeMap<>();
    columns.forEach((name, choice) -> choice.role().ifPresent(role -> roles.put(name, role)));
    return roles;
  }

  /** What is said about a column. */
  ColumnChoice on(String column) {
    return columns.getOrDefault(column, ColumnChoice.NONE);
  }
}
