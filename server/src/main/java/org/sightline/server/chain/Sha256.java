package org.sightline.server.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as fingerprints of texts are written everywhere: hexadecimal, in lower case. */
public final class Sha256 {
  /** The bytes of a whole fingerprint, each of which is written as two letters. */
  public static final int BYTES = 32;

  private Sha256() {}

  /** The fingerprint of a text in UTF-8: 64 letters. */
  public static String of(String text) {
    return of(text, BYTES);
  }

  /** The first bytes of it: twice as many letters. */
  public static String of(String text, int bytes) {
    byte[] digest = begun().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, bytes);
  }

  /** A fingerprint that is taken piece by piece. */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
    }
  }
}
