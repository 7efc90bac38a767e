package org.sightline.engine.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** One pass over the rows of a sheet. */
final class ExcelRows implements RowSource {

  static final long MOST_ROWS = 1_048_576;

  /**
   * Formats of cells are needed to tell dates from numbers; an unreadable cell becomes an error.
   */
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

  private final Path file;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private @Nullable Row row;
  private String[] cells = new String[0];
  private int width;

  private ExcelRows(Path file, ReadableWorkbook workbook, Stream<Row> stream) {
    this.file = file;
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
  }

  static ExcelRows open(Path file, String sheet) {
    ReadableWorkbook workbook = null;
    try {
      workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
      Sheet found =
          workbook.findSheet(sheet).orElseThrow(() -> new IOException("the sheet is gone"));
      return new ExcelRows(file, workbook, found.openStream());
    } catch (IOException | RuntimeException e) {
      close(workbook);
      throw broken(file, e);
    }
  }

  /** The name of the sheet to read: the one asked for, else the first visible one with rows. */
  static String choose(Path file, Optional<String> said) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
      List<Sheet> sheets = workbook.getSheets().toList();
      List<String> names = sheets.stream().map(Sheet::getName).toList();
      if (said.isPresent()) {
        return asked(file, said.get(), names);
      }
      for (Sheet sheet : sheets) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE && hasRows(sheet)) {
          return sheet.getName();
        }
      }
      throw noRows(file, names.isEmpty() ? "(none)" : names.get(0));
    } catch (IOException | RuntimeException e) {
      throw e instanceof IntakeException known ? known : broken(file, e);
    }
  }

  private static boolean hasRows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
    }
  }

  private static String asked(Path file, String said, List<String> names) {
    if (names.contains(said)) {
      return said;
    }
    if (said.matches("\\d{1,4}")) {
      int number = Integer.parseInt(said);
      if (number >= 1 && number <= names.size()) {
        return names.get(number - 1);
      }
    }
    throw new IntakeException(
        Trouble.CHOICE,
        "The spreadsheet '" + ReadTrouble.name(file) + "' has no sheet '" + said + "'.",
        "Maybe you meant one of: " + String.join(", ", names) + ".");
  }

  static IntakeException noRows(Path file, String sheet) {
    return new IntakeException(
        Trouble.EMPTY,
        "The sheet '" + sheet + "' of '" + ReadTrouble.name(file) + "' has no rows.",
        "Maybe the table is on another sheet, or the export did not finish.");
  }

  static IntakeException broken(Path file, Exception e) {
    if (e instanceof IntakeException known) {
      return known;
    }
    if (e instanceof java.io.FileNotFoundException
        || e instanceof java.nio.file.FileSystemException) {
      return ReadTrouble.of(file, e);
    }
    return new IntakeException(
        Trouble.BROKEN,
        "The spreadsheet '" + ReadTrouble.name(file) + "' is broken.",
        "Maybe it was cut short while it was copied: open it, save it again and use that.",
        e);
  }

  @Override
  public boolean next() {
    try {
      while (rows.hasNext()) {
        Stopping.whenAsked();
        Row next = rows.next();
        take(next);
        if (width > 0) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException e) {
      throw broken(file, e);
    }
  }

  private void take(Row next) {
    row = next;
    int count = next.getCellCount();
    if (count > Limits.COLUMNS) {
      throw new IntakeException(
          Trouble.TOO_LARGE,
          "Row " + next.getRowNum() + " has more than " + Limits.COLUMNS + " cells.",
          "Maybe a stray cell stands far to the right: delete it.");
    }
    if (cells.length < count) {
      cells = new String[count];
    }
    width = 0;
    for (int i = 0; i < count; i++) {
      String text = ExcelCell.text(next, i);
      cells[i] = text;
      if (!text.isEmpty()) {
        width = i + 1;
      }
    }
  }

  @Override
  public long line() {
    return row == null ? 0 : row.getRowNum();
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public String cell(int i) {
    return cells[i];
  }

  @Override
  public long position() {
    return line();
  }

  @Override
  public void close() {
    stream.close();
    close(workbook);
  }

  private static void close(@Nullable ReadableWorkbook workbook) {
    if (workbook == null) {
      return;
    }
    try {
      workbook.close();
    } catch (IOException e) {
      // Nothing was written through it, so nothing can be lost.
    }
  }
}
