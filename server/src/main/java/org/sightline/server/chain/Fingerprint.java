package org.sightline.server.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How an entry is fingerprinted: each part preceded by its length, so no two entries read alike.
 */
final class Fingerprint {
  static final String OF_NOTHING = "0".repeat(64);

  private Fingerprint() {}

  static String of(String chain, long number, Instant at, String content, String previous) {
    StringBuilder canonical = new StringBuilder();
    for (String part :
        new String[] {chain, Long.toString(number), at.toString(), content, previous}) {
      canonical.append(part.length()).append(':').append(part);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
    }
  }
}
