package org.sightline.engine.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file it is, told from its first bytes. */
enum FileKind {
  PARQUET,
  ZIP,
  TEXT,
  OLD_OFFICE,
  WEB_PAGE,
  OTHER;

  private static final double MOST_CONTROLS = 0.02;
  private static final double MOST_NULS = 0.10;

  static FileKind look(byte[] start) {
    if (starts(start, 'P', 'A', 'R', '1') || starts(start, 'P', 'A', 'R', 'E')) {
      return PARQUET;
    }
    if (starts(start, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    if (starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLD_OFFICE;
    }
    if (starts(start, '%', 'P', 'D', 'F')
        || starts(start, 0x1F, 0x8B)
        || starts(start, 0x89, 'P', 'N', 'G')
        || starts(start, 0xFF, 0xD8, 0xFF)
        || starts(start, 'P', 'K')) {
      return OTHER;
    }
    String text =
        new String(start, 0, Math.min(start.length, 256), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      return WEB_PAGE;
    }
    return isText(start) ? TEXT : OTHER;
  }

  private static boolean isText(byte[] start) {
    if (wide(start)) {
      return true;
    }
    int controls = 0;
    int nuls = 0;
    for (byte b : start) {
      if (b == 0) {
        nuls++;
      } else if (b < 0x20 && b > 0 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    return controls <= Math.max(1, MOST_CONTROLS * start.length)
        && nuls <= Math.max(1, MOST_NULS * start.length);
  }

  /** Text in two bytes per character, with or without its mark. */
  private static boolean wide(byte[] start) {
    if (starts(start, 0xFF, 0xFE) || starts(start, 0xFE, 0xFF)) {
      return true;
    }
    Fingerprint nothing = new Fingerprint("", 0, 0, 0, 0);
    return !Encodings.look(start, nothing, java.util.Optional.empty())
        .encoding()
        .equals(StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
