package org.sightline.engine.intake.source;

import java.util.regex.Pattern;

/** How a number is written, told from its looks alone. */
final class NumberShape {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+\\-\u2212]?[$\u20ac\u00a3]?\\d+([.,\\s\u00a0]\\d+)*\\s?%?|[+-]?\\d*[.,]\\d+([eE][+-]?\\d+)?");

  /** A comma that cannot set thousands apart. */
  private static final Pattern COMMA_DECIMAL =
      Pattern.compile(
          "[+\\-\u2212]?(0,\\d+|\\d+,(\\d{1,2}|\\d{4,})|\\d{4,},\\d+|\\d{1,3}(\\.\\d{3})+,\\d+)\\s?%?");

  private static final Pattern POINT_DECIMAL =
      Pattern.compile(
          "[+\\-\u2212]?(\\d*\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+)\\s?%?");

  private NumberShape() {}

  static boolean isNumber(String cell) {
    return cell.length() < 40 && NUMBER.matcher(cell.strip()).matches();
  }

  static boolean hasDecimalComma(String cell) {
    return cell.length() < 40 && COMMA_DECIMAL.matcher(cell.strip()).matches();
  }

  static boolean hasDecimalPoint(String cell) {
    return cell.length() < 40 && POINT_DECIMAL.matcher(cell.strip()).matches();
  }
}
