package org.sightline.report.picture;

import java.util.ArrayList;
import java.util.List;

/** How much room words take, estimated generously: no font is at hand when a picture is drawn. */
final class Lettering {
  private static final String HYPHENS = "-\u2010\u2013/";

  /** A word may stand out of its room by a tenth before it is cut. */
  private static final double SPILL = 1.1;

  private static final int SHORTEST_REST = 4;

  private Lettering() {}

  /** Width in pixels of {@code words} set at {@code size} pixels. */
  static double width(String words, double size) {
    return words.codePoints().mapToDouble(c -> em(c)).sum() * size;
  }

  private static double em(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (Character.isIdeographic(c) || (c >= 0xAC00 && c <= 0xD7A3)) {
      return 1.05;
    }
    if (c > 0x0590 && c < 0x0780) {
      return .5;
    }
    if (" .,:;'|!ijl()[]ft".indexOf(c) >= 0) {
      return .32;
    }
    if ("mwMW@%".indexOf(c) >= 0) {
      return .88;
    }
    return Character.isUpperCase(c) ? .66 : .57;
  }

  /**
   * Words broken into lines no wider than {@code room}; what does not fit in {@code most} lines
   * ends in an ellipsis (the table has it whole).
   */
  static List<String> wrap(String words, double size, double room, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(words, size, room)) {
      boolean joined = line.isEmpty() || HYPHENS.indexOf(line.charAt(line.length() - 1)) >= 0;
      String longer = joined ? line + piece : line + " " + piece;
      if (!line.isEmpty() && width(longer, size) > room) {
        lines.add(line);
        line = piece;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    kept.add(clip(String.join(" ", lines.subList(most - 1, lines.size())), size, room));
    return kept;
  }

  /** Words, broken after their hyphens, and cut only where nothing else makes them fit. */
  private static List<String> pieces(String words, double size, double room) {
    List<String> pieces = new ArrayList<>();
    for (String word : words.strip().split("\\s+|(?<=\\w[-\u2010\u2013/])(?=\\w)")) {
      String rest = word;
      while (width(rest, size) > room * SPILL && breakable(rest)) {
        int fits = fitting(rest, size, room - size * .4);
        int cut = seam(rest, Math.min(fits, rest.length() - SHORTEST_REST));
        pieces.add(rest.substring(0, cut) + "-");
        rest = rest.substring(cut);
      }
      pieces.add(rest);
    }
    return pieces;
  }

  /**
   * A place at or shortly before {@code most} where a word may be cut with little harm: before a
   * consonant and its vowel.
   */
  private static int seam(String word, int most) {
    for (int cut = most; cut > Math.max(1, most - 4); cut--) {
      boolean consonant = !vowel(word.charAt(cut));
      if (consonant && vowel(word.charAt(cut + 1))) {
        return cut;
      }
    }
    return Math.max(1, most);
  }

  private static boolean vowel(char c) {
    return "aeiouyáéíóúüAEIOUYÁÉÍÓÚÜ".indexOf(c) >= 0;
  }

  /** Words on one line, ending in an ellipsis when they are wider than {@code room}. */
  static String clip(String words, double size, double room) {
    if (width(words, size) <= room) {
      return words;
    }
    int fits = Math.max(1, fitting(words, size, room - size * .8));
    return words.substring(0, fits).stripTrailing() + "…";
  }

  /** Joined scripts lose their shape when a word is cut. */
  private static boolean breakable(String word) {
    return word.codePoints().noneMatch(c -> c > 0x0590 && c < 0x0780);
  }

  private static int fitting(String words, double size, double room) {
    double used = 0;
    int i = 0;
    while (i < words.length()) {
      int c = words.codePointAt(i);
      used += em(c) * size;
      if (used > room) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
