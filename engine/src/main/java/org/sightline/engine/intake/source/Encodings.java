package org.sightline.engine.intake.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the encoding of a text file by looking at its bytes. */
final class Encodings {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encodings() {}

  /**
   * @param encoding of the characters
   * @param mark bytes of the byte order mark, to be skipped
   */
  record Found(Charset encoding, int mark) {}

  /**
   * @param start the first bytes of the file, up to some ten thousand
   * @param all what every byte of the file told
   * @param said what the person said; a byte order mark is skipped all the same
   */
  static Found look(byte[] start, Fingerprint all, Optional<Charset> said) {
    Found marked = byMark(start);
    if (said.isPresent()) {
      return new Found(said.get(), marked.encoding().equals(said.get()) ? marked.mark() : 0);
    }
    if (marked.mark() > 0) {
      return marked;
    }
    Optional<Charset> wide = byNuls(start);
    if (wide.isPresent()) {
      return new Found(wide.get(), 0);
    }
    // Text in Windows-1252 almost never happens to be well-formed UTF-8 beyond ASCII.
    boolean utf8 = all.damaged() == 0 || all.sequences() > all.damaged();
    return new Found(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  private static Found byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return new Found(StandardCharsets.UTF_8, 3);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return new Found(StandardCharsets.UTF_16LE, 2);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return new Found(StandardCharsets.UTF_16BE, 2);
    }
    return new Found(StandardCharsets.UTF_8, 0);
  }

  /** Mostly Latin text in two bytes per character has a NUL in every other place. */
  private static Optional<Charset> byNuls(byte[] b) {
    int pairs = b.length / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += b[2 * i] == 0 ? 1 : 0;
      odd += b[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs == 0) {
      return Optional.empty();
    }
    if (odd > 0.7 * pairs && even < 0.1 * pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (even > 0.7 * pairs && odd < 0.1 * pairs) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }
}
