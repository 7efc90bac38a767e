package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.profile.ColumnProfile;

/** Refuses a choice about a column that the file does not have. */
final class KnownColumns {

  private KnownColumns() {}

  /**
   * @param names the file's columns
   * @param looked the columns after a wide or stacked table was brought to a row per group
   */
  static void check(List<String> names, Looked looked, Choices choices) {
    List<String> known = new ArrayList<>(names);
    looked.columns().stream()
        .map(ColumnProfile::name)
        .filter(name -> !names.contains(name))
        .forEach(known::add);
    for (String said : choices.columns().keySet()) {
      if (!known.contains(said)) {
        throw unknown(said, known);
      }
    }
  }

  static IntakeException unknown(String said, List<String> names) {
    String nearest =
        names.stream().min(Comparator.comparingInt(name -> distance(said, name))).orElse("");
    return new IntakeException(
        Trouble.CHOICE,
        "The file has no column '" + said + "'.",
        "Maybe you meant '" + nearest + "'. It has: " + shown(names) + ".");
  }

  private static String shown(List<String> names) {
    int most = 30;
    String shown = String.join(", ", names.subList(0, Math.min(most, names.size())));
    return names.size() > most ? shown + " and " + (names.size() - most) + " more" : shown;
  }

  /** Letters to add, drop or change (Levenshtein), whatever their case. */
  private static int distance(String a, String b) {
    String from = a.toLowerCase(Locale.ROOT);
    String to = b.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
