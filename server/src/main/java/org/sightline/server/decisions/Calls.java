package org.sightline.server.decisions;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finds the people a text calls: {@code @} and their name, whatever its case. */
final class Calls {
  private Calls() {}

  /** The accounts called; all of them when several bear the same name. */
  static List<UUID> in(String text, Map<UUID, String> people) {
    List<String> names =
        people.values().stream()
            .filter(name -> !name.isBlank())
            .map(Calls::plain)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String plain = plain(text);
    Set<String> called = new LinkedHashSet<>();
    int at = plain.indexOf('@');
    while (at >= 0) {
      longest(plain, at + 1, names).ifPresent(called::add);
      at = plain.indexOf('@', at + 1);
    }
    return people.entrySet().stream()
        .filter(person -> called.contains(plain(person.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Optional<String> longest(String text, int from, Collection<String> names) {
    return names.stream()
        .filter(name -> text.startsWith(name, from))
        .filter(name -> isWordEnd(text, from + name.length()))
        .findFirst();
  }

  private static boolean isWordEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
