package org.sightline.engine.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.profile.Cell;
import org.sightline.engine.intake.profile.RowShape;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;

/**
 * A table with numerator and denominator on lines of their own, read as one row per group with a
 * column for each. It is held in memory, as published tables allow.
 */
public final class StackedTable extends ReshapedTable {

  private static final int MOST_GROUPS = 2_000_000;

  private final List<String> header;
  private final List<StackedRow> held;
  private final Map<String, Long> leftOut;
  private final List<Long> repeated;

  private StackedTable(
      TableFile file,
      List<String> header,
      List<StackedRow> held,
      Map<String, Long> leftOut,
      List<Long> repeated) {
    super(file);
    this.header = header;
    this.held = held;
    this.leftOut = leftOut;
    this.repeated = repeated;
  }

  /**
   * Reads {@code file} as {@code shape} says.
   *
   * @param names its columns' names, unique
   * @throws IntakeException when there are more groups than memory can hold
   */
  public static StackedTable of(TableFile file, List<String> names, Shape.Stacked shape) {
    int measure = names.indexOf(shape.measure());
    int value = names.indexOf(shape.value());
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (i != measure && i != value) {
        keys.add(i);
      }
    }
    Map<List<String>, StackedRow> groups = new LinkedHashMap<>();
    List<StackedRow> rows = new ArrayList<>();
    Map<String, Long> leftOut = new TreeMap<>();
    List<Long> repeated = new ArrayList<>();
    RowShape whole = new RowShape(names.size(), file.shortRowsAreWhole());
    try (RowSource lines = file.rows()) {
      while (lines.next()) {
        RowShape.Shape found = whole.of(lines);
        if (found != RowShape.Shape.WHOLE) {
          rows.add(StackedRow.ragged(lines.line(), found, keys.size() + 2));
          continue;
        }
        String said = Cell.trim(cell(lines, measure));
        boolean over = said.equals(shape.numerator());
        if (!over && !said.equals(shape.denominator())) {
          leftOut.merge(said, 1L, Long::sum);
          continue;
        }
        List<String> key = keys.stream().map(i -> Cell.trim(cell(lines, i))).toList();
        StackedRow row = groups.get(key);
        if (row == null) {
          if (groups.size() == MOST_GROUPS) {
            throw tooMany();
          }
          row = StackedRow.whole(lines.line(), key);
          groups.put(key, row);
          rows.add(row);
        }
        int place = key.size() + (over ? 0 : 1);
        if (!row.put(place, cell(lines, value))) {
          repeated.add(lines.line());
        }
      }
    }
    List<String> header = new ArrayList<>(keys.stream().map(names::get).toList());
    header.add(shape.numerator());
    header.add(shape.denominator());
    return new StackedTable(file, List.copyOf(header), rows, leftOut, repeated);
  }

  /** Lines that hold another measure, by its name. */
  public Map<String, Long> leftOut() {
    return leftOut;
  }

  /** Lines of a group that already had that measure; the first one stays. */
  public List<Long> repeated() {
    return repeated;
  }

  private static IntakeException tooMany() {
    return new IntakeException(
        Trouble.TOO_LARGE,
        "The table has more than " + MOST_GROUPS + " groups with lines for each measure.",
        "Maybe bring it to one line per group first, or split it by year.");
  }

  private static String cell(RowSource row, int i) {
    return i < row.width() ? row.cell(i) : "";
  }

  @Override
  public String format() {
    return file().format() + ", a line per measure";
  }

  /** The columns that name the group, then the numerator, then the denominator. */
  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public int columns() {
    return header.size();
  }

  @Override
  public boolean shortRowsAreWhole() {
    return false;
  }

  @Override
  public long size() {
    return Math.max(1, held.size());
  }

  @Override
  public RowSource rows() {
    return new HeldRows(held);
  }
}
