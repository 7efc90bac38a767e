package org.sightline.server.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.sightline.server.chain.Sha256;

/**
 * A secret that stands in a link or a cookie: 256 random bits, so its plain SHA-256 can be kept.
 *
 * @param text 43 letters, digits, - and _
 */
public record Token(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** A new token nobody has seen. */
  public static Token fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is kept of it: SHA-256, hexadecimal. */
  public String secret() {
    return Sha256.of(text);
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
