package org.sightline.server.cycles;

import java.util.regex.Pattern;

/** Whether a sentence in the team's own words still holds what it must. */
final class Facts {
  private Facts() {}

  /** Whether the share to start from, the one to reach and the year stand in it; empty will do. */
  static boolean areIn(String said, Statement statement) {
    return said.isEmpty()
        || (holds(said, percent(statement.baseline().rate()))
            && holds(said, percent(statement.target()))
            && holds(said, Integer.toString(statement.by().getYear())));
  }

  private static String percent(double share) {
    return Long.toString(Math.round(share * 100));
  }

  private static boolean holds(String said, String digits) {
    return Pattern.compile("(?<![0-9])" + digits + "(?![0-9])").matcher(western(said)).find();
  }

  /** Digits of any script as 0 to 9. */
  private static String western(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              if (Character.isDigit(each)) {
                all.append(Character.digit(each, 10));
              } else {
                all.appendCodePoint(each);
              }
            });
    return all.toString();
  }
}
