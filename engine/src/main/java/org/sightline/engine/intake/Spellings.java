package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.engine.intake.profile.ColumnProfile.Value;

/** Finds categories that are probably one, spelled in two ways. */
final class Spellings {

  private static final int SHORTEST_SLIP = 5;
  private static final int MOST_COMPARED = 2_000;

  private Spellings() {}

  /**
   * Spellings that differ only in case, spaces, hyphens and the like between letters.
   *
   * @param usual the most frequent one
   * @param others the rest
   */
  record Variants(String usual, List<String> others) {}

  /**
   * A rare category one letter away from a frequent one.
   *
   * @param rare perhaps a slip of the pen
   * @param usual perhaps what was meant
   */
  record Slip(String rare, String usual) {}

  /** Groups of variants; {@code values} come most frequent first. */
  static List<Variants> variants(List<Value> values) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (Value value : values) {
      byKey.computeIfAbsent(key(value.text()), k -> new ArrayList<>()).add(value.text());
    }
    return byKey.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> new Variants(same.get(0), same.subList(1, same.size())))
        .toList();
  }

  /**
   * Letters in lower case, with one space for whatever stands between two letters. Signs at the
   * ends and next to digits stay, for they carry meaning: {@code A+} is not {@code A}, nor 1.5 15.
   */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replaceAll("(?<=\\p{L})[\\s_.'\u00a0\\-\u2010-\u2015]+(?=\\p{L})", " ")
        .replaceAll("\\s*/\\s*", "/")
        .replaceAll("\\s+", " ");
  }

  /** Likely slips among values that come most frequent first. */
  static List<Slip> slips(List<Value> values) {
    List<Slip> slips = new ArrayList<>();
    if (values.size() > MOST_COMPARED) {
      return slips;
    }
    for (Value rare : values) {
      for (Value usual : values) {
        if (usual.rows() < 20 * rare.rows()) {
          break;
        }
        if (isSlip(rare.text(), usual.text())) {
          slips.add(new Slip(rare.text(), usual.text()));
          break;
        }
      }
    }
    return slips;
  }

  private static boolean isSlip(String rare, String usual) {
    if (Math.min(rare.length(), usual.length()) < SHORTEST_SLIP
        || Math.abs(rare.length() - usual.length()) > 1) {
      return false;
    }
    String a = rare.toLowerCase(Locale.ROOT);
    String b = usual.toLowerCase(Locale.ROOT);
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String restA = a.substring(start, a.length() - end);
    String restB = b.substring(start, b.length() - end);
    boolean letters = (restA + restB).chars().allMatch(Character::isLetter);
    boolean swapped =
        restA.length() == 2
            && restB.length() == 2
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0);
    return letters && (swapped || (restA.length() <= 1 && restB.length() <= 1));
  }
}
