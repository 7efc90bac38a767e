package org.sightline.report.html;

import java.util.Locale;

/** Light, dark, or as the reader's machine prefers. */
public enum Theme {
  READER,
  LIGHT,
  DARK;

  /** The value of {@code data-theme}; empty leaves the choice to the reader. */
  String attribute() {
    return this == READER ? "" : name().toLowerCase(Locale.ROOT);
  }
}
