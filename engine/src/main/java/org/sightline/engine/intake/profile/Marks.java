package org.sightline.engine.intake.profile;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs that stand where a value should be: blank, or withheld to protect few people. */
public final class Marks {

  private static final Set<String> BLANK =
      Set.of("", "n/a", "#n/a", "null", "nan", ".", "not reported", "(blank)", "[blank]", "#null!");

  /** Blank among numbers; among categories they may be names. */
  private static final Set<String> BLANK_AMONG_NUMBERS =
      Set.of("na", "none", "-", "--", "\u2013", "\u2014", "missing", "unknown", "not applicable");

  private static final Set<String> WITHHELD =
      Set.of(
          "*",
          "**",
          "***",
          "s",
          "x",
          "lne",
          "ps",
          "ds",
          "dna",
          "nr",
          "ns",
          "supp",
          "suppressed",
          "redacted",
          "masked",
          "withheld",
          "too few",
          "too few students",
          "tfs",
          "\u2020",
          "\u2021",
          "#",
          "##",
          "^",
          "n<",
          "small n");

  private static final Pattern BOUND =
      Pattern.compile(
          "(n\\s*)?[<>\u2264\u2265]\\s*=?\\s*\\d+([.,]\\d+)?\\s*%?"
              + "|\\d+([.,]\\d+)?\\s*%?\\s*(or (fewer|less|more))",
          Pattern.CASE_INSENSITIVE);

  private Marks() {}

  /** Whether the cell says in any column that nothing is known. */
  public static boolean isBlank(String cell) {
    return cell.isEmpty() || (cell.length() <= 12 && BLANK.contains(lower(cell)));
  }

  /** Whether the cell, where a number should be, says that nothing is known. */
  public static boolean isBlankNumber(String cell) {
    return isBlank(cell) || (cell.length() <= 14 && BLANK_AMONG_NUMBERS.contains(lower(cell)));
  }

  /** Whether the cell, where a number or a result should be, is a mark of a withheld value. */
  public static boolean isWithheld(String cell) {
    if (cell.isEmpty() || cell.length() > 24) {
      return false;
    }
    String bare = lower(cell);
    return WITHHELD.contains(bare) || BOUND.matcher(bare).matches();
  }

  private static String lower(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }
}
