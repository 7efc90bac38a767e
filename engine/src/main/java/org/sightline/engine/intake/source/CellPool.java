package org.sightline.engine.intake.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands out one and the same String for equal short cells met shortly after each other, so that
 * columns with few values cost no memory and their hash codes are known.
 */
final class CellPool {

  private static final int SLOTS = 1 << 9;
  private static final int LONGEST = 40;

  private final @Nullable Entry[] slots = new Entry[SLOTS];

  private static final class Entry {
    final char[] text;
    final String cell;

    Entry(char[] text, String cell) {
      this.text = text;
      this.cell = cell;
    }
  }

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
    Entry known = slots[slot];
    if (known != null
        && Arrays.equals(text, offset, offset + length, known.text, 0, known.text.length)) {
      return known.cell;
    }
    String fresh = new String(text, offset, length);
    slots[slot] = new Entry(Arrays.copyOfRange(text, offset, offset + length), fresh);
    return fresh;
  }
}
