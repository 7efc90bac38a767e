package org.sightline.report.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180: commas, double quotes, CRLF) that no spreadsheet will run.
 *
 * <p>A text that begins as a formula does ({@code = + - @}, tab, carriage return or line feed, also
 * in their full-width forms) gets an apostrophe in front, unless it is a plain number.
 */
public final class Csv {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /** The whole file: field names, then rows. */
  public static String of(Data data) {
    StringBuilder file = new StringBuilder(line(data.fields()));
    data.rows().forEach(row -> file.append(line(row)));
    return file.toString();
  }

  /** One value as it stands in a file. */
  public static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (value instanceof String && !text.isEmpty() && startsFormula(text)) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean startsFormula(String text) {
    return STARTS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
  }

  private static String line(List<? extends @Nullable Object> values) {
    return values.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
  }
}
