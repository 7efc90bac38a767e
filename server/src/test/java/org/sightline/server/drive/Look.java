package org.sightline.server.drive;

import java.util.ArrayList;
import java.util.List;

/**
 * How somebody looks at a page.
 *
 * @param language what the browser asks for
 * @param dark whether the machine prefers dark
 * @param width in CSS pixels
 */
public record Look(String language, boolean dark, int width) {

  /**
   * The looks under which pages are checked: both directions, both themes and both widths in two
   * looks, and every combination of them with the system property {@code sightline.proof}.
   */
  public static List<Look> all() {
    if (!Boolean.getBoolean("sightline.proof")) {
      return List.of(new Look("en", false, 1280), new Look("ar", true, 375));
    }
    List<Look> looks = new ArrayList<>();
    for (String language : List.of("en", "ar")) {
      for (boolean dark : List.of(false, true)) {
        for (int width : List.of(375, 1280)) {
          looks.add(new Look(language, dark, width));
        }
      }
    }
    return looks;
  }

  /** The other theme in the same language at the same width. */
  public Look otherTheme() {
    return new Look(language, !dark, width);
  }

  /** A name for a picture. */
  @Override
  public String toString() {
    return language + (dark ? "-dark-" : "-light-") + width;
  }
}
