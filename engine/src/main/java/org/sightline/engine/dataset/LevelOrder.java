package org.sightline.engine.dataset;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Levels that are numbers by size, others by name with the numbers in them by size ("week 2" before
 * "week 11"), "not reported" last. The years before grade 1 stand before every number.
 */
public final class LevelOrder implements Comparator<String> {
  private static final List<String> BEFORE_GRADE_ONE =
      List.of("pk", "prek", "pre-k", "tk", "k", "kg", "kindergarten");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Comparator<Sized> ORDER =
      Comparator.comparing((Sized each) -> Column.NOT_REPORTED.equals(each.level()))
          .thenComparing(Sized::size, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Sized::padded)
          .thenComparing(Sized::level);

  /**
   * A level with what decides its order, which is worked out once.
   *
   * @param size of a number; null for words
   * @param padded the words, every number in them as long as the longest
   */
  private record Sized(String level, @Nullable BigDecimal size, String padded) {
    static Sized of(String level) {
      BigDecimal size = number(level);
      return new Sized(level, size, size == null ? pad(level) : "");
    }
  }

  /** The levels in order. */
  public static List<String> sorted(Collection<String> levels) {
    return levels.stream().map(Sized::of).sorted(ORDER).map(Sized::level).toList();
  }

  @Override
  public int compare(String one, String other) {
    return ORDER.compare(Sized.of(one), Sized.of(other));
  }

  private static String pad(String level) {
    Matcher digits = DIGITS.matcher(level);
    return digits.replaceAll(found -> "0".repeat(9 - found.group().length()) + found.group());
  }

  private static @Nullable BigDecimal number(String level) {
    int early = BEFORE_GRADE_ONE.indexOf(level.toLowerCase(Locale.ROOT));
    if (early >= 0) {
      return BigDecimal.valueOf(early - 1000L);
    }
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
