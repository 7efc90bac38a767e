package org.sightline.engine.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.Marks;
import org.sightline.engine.intake.profile.YesNo;

/** Stores the federal category of a person's races. */
final class RaceWriter implements CellWriter {

  static final String HISPANIC = "Hispanic or Latino";
  static final String SEVERAL = "Two or more races";

  /**
   * A column that says whether a person is of one race.
   *
   * @param position of the column
   * @param race it speaks of
   */
  record Flag(int position, String race) {}

  private final int hispanic;
  private final int race;
  private final List<Flag> flags;

  /**
   * @param hispanic position of the Hispanic flag, -1 without one
   * @param race position of a column that names races, -1 without one
   * @param flags columns of single races
   */
  RaceWriter(int hispanic, int race, List<Flag> flags) {
    this.hispanic = hispanic;
    this.race = race;
    this.flags = flags;
  }

  @Override
  public void write(CurrentRow row, TableFilling out) {
    Optional<String> category = category(row);
    if (category.isPresent()) {
      out.text(category.get());
    } else {
      out.missing();
    }
  }

  private Optional<String> category(CurrentRow row) {
    if (hispanic >= 0 && isHispanic(Cell.trim(row.cell(hispanic)))) {
      return Optional.of(HISPANIC);
    }
    return race >= 0 ? named(Cell.trim(row.cell(race))) : flagged(row);
  }

  private Optional<String> flagged(CurrentRow row) {
    Optional<String> only = Optional.empty();
    for (Flag flag : flags) {
      if (YesNo.of(Cell.trim(row.cell(flag.position()))).orElse(false)) {
        if (only.isPresent()) {
          return Optional.of(SEVERAL);
        }
        only = Optional.of(flag.race());
      }
    }
    return only;
  }

  /**
   * Several races in one cell stand apart by a semicolon, a bar, a slash with spaces or a comma.
   */
  private static Optional<String> named(String cell) {
    if (Marks.isBlank(cell)) {
      return Optional.empty();
    }
    return Optional.of(cell.split("\\s*[;|,]\\s*|\\s+/\\s+").length > 1 ? SEVERAL : cell);
  }

  private static boolean isHispanic(String cell) {
    String lower = cell.toLowerCase(Locale.ROOT);
    return YesNo.of(cell)
        .orElse(lower.startsWith("hispanic") || lower.startsWith("latin") || lower.equals("h"));
  }
}
