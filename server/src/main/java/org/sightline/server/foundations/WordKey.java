package org.sightline.server.foundations;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** The part of an address that stands for a word somebody added. */
final class WordKey {
  private static final int LONGEST = 40;

  private WordKey() {}

  /** Latin letters and digits of the name; a fingerprint for names that hold none. */
  static String of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    String latin =
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    boolean whole = plain.codePoints().filter(Character::isLetterOrDigit).allMatch(WordKey::latin);
    if (!latin.isEmpty() && whole && latin.length() <= LONGEST) {
      return latin;
    }
    return UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static boolean latin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
        || Character.isDigit(letter);
  }
}
