package org.sightline.server.foundations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What a question measures. */
public enum MeasureKind {
  /** What a test says. */
  SCORES,
  /** Whether students come and take part. */
  ENGAGEMENT,
  /** Whether they feel they belong and are treated fairly. */
  BELONGING,
  /** Whether they are let into what opens doors: advanced courses, arts, clubs. */
  ENRICHMENT,
  OTHER;

  private static final List<String> OF_BELONGING =
      List.of("belong", "climate", "safe", "suspen", "referral", "disciplin", "pertenen", "انتماء");
  private static final List<String> OF_ENRICHMENT =
      List.of(
          "advanced", "enrich", "gifted", "music", "art", "club", "enrol", "fee_waiver", "avanzad");
  private static final List<String> OF_ENGAGEMENT =
      List.of("absen", "attend", "engag", "tutoring", "particip", "asist", "غياب", "حضور");
  private static final List<String> OF_SCORES =
      List.of("proficien", "reading", "math", "score", "test", "exam", "grade", "lectura", "قراءة");

  /** What a question seems to measure by its name; a person may say otherwise. */
  static MeasureKind guess(String name, String label) {
    String all =
        Normalizer.normalize(name + " " + label, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    if (holds(all, OF_BELONGING)) {
      return BELONGING;
    }
    if (holds(all, OF_ENGAGEMENT)) {
      return ENGAGEMENT;
    }
    if (holds(all, OF_SCORES)) {
      return SCORES;
    }
    return holds(all, OF_ENRICHMENT) ? ENRICHMENT : OTHER;
  }

  private static boolean holds(String text, List<String> parts) {
    return parts.stream()
        .anyMatch(
            part -> part.equals("art") ? text.matches(".*\\barts?\\b.*") : text.contains(part));
  }
}
