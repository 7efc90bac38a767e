package org.sightline.server.site;

import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the reader's machine prefers. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** The name in addresses and in the cookie. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of this key. */
  public static Optional<Theme> of(String key) {
    for (Theme theme : values()) {
      if (theme.key().equals(key)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }
}
