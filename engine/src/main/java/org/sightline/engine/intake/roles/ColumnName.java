package org.sightline.engine.intake.roles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  private ColumnName() {}

  /** {@code EnglishLearner}, {@code english learner} and {@code ENGLISH-LEARNER} become one. */
  public static String plain(String name) {
    return Normalizer.normalize(name.replace("%", " pct ").replace("#", " n "), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})", "_")
        .replaceAll("(?<=[A-Za-z])(?=\\d)", "_")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
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
      ENDINGS.stream()
          .filter(end -> each.endsWith(end) && each.length() > end.length())
          .forEach(end -> bare.add(each.substring(0, each.length() - end.length())));
      BEGINNINGS.stream()
          .filter(start -> each.startsWith(start) && each.length() > start.length())
          .forEach(start -> bare.add(each.substring(start.length())));
    }
    readings.addAll(bare);
    return readings;
  }
}
