package org.sightline.server.decisions;

import java.util.Optional;

/**
 * What a decision or a comment is about: any object of any capability.
 *
 * @param kind what sort of thing, lower-case letters and hyphens: {@code cycle}, {@code decision}
 * @param key which one, as its capability names it in addresses; 1 to 200 letters without spaces
 */
public record Subject(String kind, String key) {
  private static final int LONGEST_KIND = 40;
  private static final int LONGEST_KEY = 200;

  public Subject {
    if (!isOne(kind, key)) {
      throw new IllegalArgumentException(
          "subject is '" + kind + ":" + key + "'. Maybe write kind:key without spaces.");
    }
  }

  /** Whether these two make a subject. */
  public static boolean isOne(String kind, String key) {
    return kind.length() <= LONGEST_KIND
        && kind.matches("[a-z][a-z-]*")
        && !key.isEmpty()
        && key.length() <= LONGEST_KEY
        && key.codePoints()
            .noneMatch(letter -> Character.isISOControl(letter) || Character.isWhitespace(letter));
  }

  /** Reads {@code kind:key}. */
  public static Optional<Subject> read(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || !isOne(text.substring(0, colon), text.substring(colon + 1))) {
      return Optional.empty();
    }
    return Optional.of(new Subject(text.substring(0, colon), text.substring(colon + 1)));
  }

  /** {@code kind:key}. */
  public String text() {
    return kind + ":" + key;
  }
}
