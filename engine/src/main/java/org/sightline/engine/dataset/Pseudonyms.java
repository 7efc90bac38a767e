package org.sightline.engine.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Turns student ids into pseudonyms by HMAC-SHA-256 (RFC 2104), cut to 72 bits and written as 12
 * letters of URL-safe Base64. Two of ten million ids share a pseudonym with a chance of about one
 * in a hundred million; without the key nobody can try ids out.
 *
 * <p>The digests that have taken in the padded key are kept and cloned for every id, which halves
 * the work of {@link javax.crypto.Mac}. One instance serves one thread.
 */
public final class Pseudonyms {

  private static final int BLOCK = 64;
  private static final int BYTES = 9;
  private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

  private final MessageDigest inner;
  private final MessageDigest outer;

  /**
   * @param key secret, 1 to 64 bytes
   */
  Pseudonyms(byte[] key) {
    if (key.length == 0 || key.length > BLOCK) {
      throw new IllegalArgumentException(
          "the key has " + key.length + " bytes. Maybe its file was cut short: it holds 32.");
    }
    this.inner = fed(key, (byte) 0x36);
    this.outer = fed(key, (byte) 0x5c);
  }

  /** The pseudonym of an id; the same id gives the same one in this workspace only. */
  public String of(String id) {
    try {
      MessageDigest first = (MessageDigest) inner.clone();
      byte[] message = first.digest(id.getBytes(StandardCharsets.UTF_8));
      MessageDigest second = (MessageDigest) outer.clone();
      byte[] code = second.digest(message);
      byte[] cut = new byte[BYTES];
      System.arraycopy(code, 0, cut, 0, BYTES);
      return new String(LETTERS.encode(cut), StandardCharsets.ISO_8859_1);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this Java cannot copy a SHA-256 in progress", e);
    }
  }

  private static MessageDigest fed(byte[] key, byte pad) {
    MessageDigest digest = sha256();
    byte[] block = new byte[BLOCK];
    System.arraycopy(key, 0, block, 0, key.length);
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= pad;
    }
    digest.update(block);
    return digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
