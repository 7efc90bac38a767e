package org.sightline.engine.intake.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** A cell of a spreadsheet as text: numbers as shown to 15 digits, dates as {@code 2024-10-20}. */
final class ExcelCell {

  /** What a spreadsheet keeps of a number. */
  private static final MathContext SHOWN = new MathContext(15);

  private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

  private ExcelCell() {}

  static String text(Row row, int i) {
    if (!row.hasCell(i)) {
      return "";
    }
    Cell cell = row.getCell(i);
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return "";
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(cell.asDate()) : number(number);
    }
    if (cell.getType() == CellType.FORMULA) {
      return formula(cell);
    }
    return value == null ? "" : value.toString();
  }

  /** The value that the spreadsheet computed last. */
  private static String formula(Cell cell) {
    String raw = cell.getRawValue();
    if (raw == null) {
      return "";
    }
    try {
      return number(new BigDecimal(raw));
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private static String number(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN);
    if (shown.signum() == 0) {
      return "0";
    }
    BigDecimal plain = shown.stripTrailingZeros();
    // Beyond any score or count: written with its exponent rather than as a thousand digits.
    return Math.abs((long) plain.scale()) > 300 ? plain.toString() : plain.toPlainString();
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && DATE_FORMATS.contains(id)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.indexOf('y') >= 0
        || (bare.indexOf('d') >= 0 && bare.indexOf('m') >= 0)
        || bare.contains("mmm");
  }
}
