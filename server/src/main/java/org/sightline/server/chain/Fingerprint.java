package org.sightline.server.chain;

import java.time.Instant;

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
    return Sha256.of(canonical.toString());
  }
}
