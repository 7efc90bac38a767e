package org.sightline.engine.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what someone may have meant by a name that does not exist. */
public final class NearestNames {

  private static final int SHOWN = 3;

  private NearestNames() {}

  /**
   * The names most like {@code wanted}, nearest first, at most three; all that begin alike count.
   */
  public static List<String> of(String wanted, Collection<String> names) {
    String key = plain(wanted);
    return names.stream()
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(name -> distance(key, plain(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** A sentence that begins with "Maybe" and offers the nearest names. */
  public static String maybe(String wanted, Collection<String> names) {
    List<String> nearest = of(wanted, names);
    return nearest.isEmpty()
        ? "Maybe the list is empty: there is nothing to choose from."
        : "Maybe you meant " + String.join(" or ", nearest) + ".";
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Edits from one to the other; a shared beginning brings them closer. */
  private static int distance(String one, String two) {
    if (!one.isEmpty() && (two.startsWith(one) || one.startsWith(two))) {
      return 0;
    }
    int[] before = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[two.length() + 1];
      now[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int swap = before[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(swap, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[two.length()];
  }
}
