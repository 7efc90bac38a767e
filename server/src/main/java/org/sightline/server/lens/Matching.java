package org.sightline.server.lens;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Recognises the lines of a former list by their names, whatever their case, accents, signs and
 * years: "Tutoring (2025-26)" is "tutoring 2026–27". A name that stands several times is matched in
 * the order of the lines, each line once.
 */
final class Matching {
  private final Map<String, Deque<UUID>> former = new HashMap<>();

  Matching(List<Item> lines) {
    lines.forEach(
        line -> former.computeIfAbsent(key(line.name()), any -> new ArrayDeque<>()).add(line.id()));
  }

  /** The former line of this name that was not matched yet. */
  Optional<UUID> former(String name) {
    return Optional.ofNullable(former.getOrDefault(key(name), new ArrayDeque<>()).poll());
  }

  static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String timeless =
        plain.replaceAll("(?<![0-9])(19|20)[0-9]{2}([-–/][0-9]{2}([0-9]{2})?)?(?![0-9])", " ");
    String bare = timeless.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return bare.isEmpty() ? plain.strip() : bare;
  }
}
