package org.sightline.engine.intake.roles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column's name brought to words in lower case joined by {@code _}, as the concept table has
 * them.
 */
public final class ColumnName {

  private static final List<String> ENDINGS =
      List.of(
          "_status",
          "_flag",
          "_indicator",
          "_ind",
          "_code",
          "_cd",
          "_desc",
          "_descriptor",
          "_yn",
          "_type",
          "_dim",
          "_label");

  private static final List<String> BEGINNINGS =
      List.of(
          "is_", "has_", "student_", "stu_", "pupil_", "demo_", "demographic_", "dem_", "ever_");

  private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern CAPITALS =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})");
  private static final Pattern DIGITS = Pattern.compile("(?<=[A-Za-z])(?=\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^_+|_+$");

  private ColumnName() {}

  /** {@code EnglishLearner}, {@code english learner} and {@code ENGLISH-LEARNER} become one. */
  public static String plain(String name) {
    String text = name.replace("%", " pct ").replace("#", " n ");
    if (!ASCII.matcher(text).matches()) {
      text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
    text = DIGITS.matcher(CAPITALS.matcher(text).replaceAll("_")).replaceAll("_");
    text = BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("_");
    return ENDS.matcher(text).replaceAll("");
  }

  /** The plain name, then shorter ones without what says nothing about the subject. */
  static Set<String> readings(String name) {
    String plain = plain(name);
    Set<String> readings = new LinkedHashSet<>();
    readings.add(plain);
    readings.add(plain.replace("_", ""));
    List<String> bare = new ArrayList<>(List.of(plain));
    for (int i = 0; i < bare.size() && bare.size() < 24; i++) {
      String each = bare.get(i);
      for (String end : ENDINGS) {
        if (each.endsWith(end) && each.length() > end.length()) {
          bare.add(each.substring(0, each.length() - end.length()));
        }
      }
      for (String start : BEGINNINGS) {
        if (each.startsWith(start) && each.length() > start.length()) {
          bare.add(each.substring(start.length()));
        }
      }
    }
    readings.addAll(bare);
    return readings;
  }
}
