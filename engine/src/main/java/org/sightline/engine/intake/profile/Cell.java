package org.sightline.engine.intake.profile;

/** The text of a cell without what only looks like nothing. */
public final class Cell {

  private Cell() {}

  /** Without white space (also unbreakable) at both ends and without NUL characters. */
  public static String trim(String cell) {
    int end = cell.length();
    if (end == 0) {
      return cell;
    }
    if (!isSpace(cell.charAt(0)) && !isSpace(cell.charAt(end - 1)) && cell.indexOf('\0') < 0) {
      return cell;
    }
    String text = cell.indexOf('\0') < 0 ? cell : cell.replace("\0", "");
    int from = 0;
    end = text.length();
    while (from < end && isSpace(text.charAt(from))) {
      from++;
    }
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\u202f' || c == '\ufeff';
  }
}
