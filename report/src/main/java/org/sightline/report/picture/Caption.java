package org.sightline.report.picture;

import org.jspecify.annotations.Nullable;

/**
 * What a picture is called and what it says.
 *
 * @param title a few words: what is shown, of whom, when
 * @param reading the one sentence a reader should take away; null lets the picture say it itself
 */
public record Caption(String title, @Nullable String reading) {
  public Caption {
    Check.written(title, "title");
    if (reading != null) {
      Check.written(reading, "reading");
    }
  }

  /** A title; the picture finds its own sentence. */
  public static Caption of(String title) {
    return new Caption(title, null);
  }

  /** A title and the sentence that goes with it. */
  public static Caption of(String title, String reading) {
    return new Caption(title, reading);
  }
}
