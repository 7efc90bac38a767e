package org.sightline.server.cycles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sightline.engine.indicator.Indicator;

/** How a question is asked, so that a change of it is noticed. */
final class Question {
  private Question() {}

  /** Stays the same while the rule, the direction and the bar do. */
  static String fingerprint(Indicator indicator) {
    String asked =
        String.join(
            "\n",
            indicator.criterion().toString(),
            indicator.direction().name(),
            indicator.counted().name(),
            indicator.bar().map(bar -> bar.stripTrailingZeros().toPlainString()).orElse(""));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
    }
  }
}
