package org.sightline.engine.views;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;

/** Levels that are numbers by size, others by name, "not reported" last. */
public final class LevelOrder implements Comparator<String> {
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(Column.NOT_REPORTED::equals)
          .thenComparing(LevelOrder::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  @Override
  public int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  private static @Nullable BigDecimal number(String level) {
    if (level.isEmpty() || !Character.isDigit(level.charAt(level.length() - 1))) {
      return null;
    }
    try {
      return new BigDecimal(level);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
