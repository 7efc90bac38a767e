package org.sightline.engine.views;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;

/** Levels that are numbers by size, others by name, "not reported" last. */
public final class LevelOrder implements Comparator<String> {
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(Column.NOT_REPORTED::equals)
          .thenComparing(LevelOrder::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  /** A level with its size, which is worked out once. */
  private record Sized(String level, @Nullable BigDecimal size) {}

  /** The levels in order. */
  public static List<String> sorted(Collection<String> levels) {
    return levels.stream()
        .map(level -> new Sized(level, number(level)))
        .sorted(
            Comparator.comparing((Sized each) -> Column.NOT_REPORTED.equals(each.level()))
                .thenComparing(Sized::size, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Sized::level))
        .map(Sized::level)
        .toList();
  }

  @Override
  public int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  private static @Nullable BigDecimal number(String level) {
    // Most levels are words; asking is cheaper than catching.
    if (level.isEmpty()
        || level.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isAlphabetic(c))) {
      return null;
    }
    try {
      return new BigDecimal(level);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
