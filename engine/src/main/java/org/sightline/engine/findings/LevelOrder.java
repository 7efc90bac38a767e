package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Column;

/** The order in which the levels of a time or a place are read. */
final class LevelOrder {

  /** A level, with its size when it is a number; parsed once, since a column may have thousands. */
  private record Sized(String level, @Nullable BigDecimal size) {
    static Sized of(String level) {
      return new Sized(level, number(level));
    }
  }

  private static final Comparator<Sized> ORDER =
      Comparator.<Sized, Boolean>comparing(each -> Column.NOT_REPORTED.equals(each.level()))
          .thenComparing(Sized::size, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Sized::level);

  private LevelOrder() {}

  /** Levels that are numbers by size, others by name, "not reported" last. */
  static List<String> of(Collection<String> levels) {
    return levels.stream().map(Sized::of).sorted(ORDER).map(Sized::level).toList();
  }

  private static @Nullable BigDecimal number(String level) {
    try {
      return new BigDecimal(level);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
