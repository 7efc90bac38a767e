package org.sightline.server.datasets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes the part of a dataset's name that stands in addresses. */
final class DatasetKeys {
  private static final int LONGEST = 60;

  /** Addresses below {@code /data} that are pages of their own. */
  private static final Set<String> TAKEN_BY_PAGES = Set.of("bring", "review");

  private DatasetKeys() {}

  /**
   * Lower-case letters a to z, digits and single hyphens; {@code data} when the name has none of
   * them.
   *
   * @param attempt 1 for the first try; later ones end in their number
   */
  static String of(String name, int attempt) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
    String base = cut.isEmpty() ? "data" : TAKEN_BY_PAGES.contains(cut) ? cut + "-data" : cut;
    return attempt == 1 ? base : base + "-" + attempt;
  }
}
