package org.sightline.engine.intake.profile;

import java.util.Locale;
import java.util.Optional;

/** Words and signs that mean yes or no. */
public final class YesNo {

  private YesNo() {}

  /** What {@code cell} means, empty when it is neither. */
  public static Optional<Boolean> of(String cell) {
    if (cell.isEmpty() || cell.length() > 5) {
      return Optional.empty();
    }
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "t", "true", "1", "si", "s\u00ed", "oui", "ja" -> Optional.of(true);
      case "n", "no", "f", "false", "0", "non", "nein" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
