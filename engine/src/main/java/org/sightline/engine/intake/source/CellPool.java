package org.sightline.engine.intake.source;

import org.jspecify.annotations.Nullable;

/**
 * Hands out one and the same String for equal short cells met shortly after each other, so that
 * columns with few values cost no memory and their hash codes are known.
 */
final class CellPool {

  private static final int SLOTS = 1 << 9;
  private static final int LONGEST = 40;

  private final @Nullable String[] slots = new String[SLOTS];

  String get(char[] text, int offset, int length) {
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(text, offset, length);
    }
    int hash = length;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 9) ^ (hash >>> 18)) & (SLOTS - 1);
    String known = slots[slot];
    if (known != null && known.length() == length && same(known, text, offset, length)) {
      return known;
    }
    String fresh = new String(text, offset, length);
    slots[slot] = fresh;
    return fresh;
  }

  private static boolean same(String known, char[] text, int offset, int length) {
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != text[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
