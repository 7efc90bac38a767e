package org.sightline.server.cycles;

import org.sightline.engine.indicator.Indicator;
import org.sightline.server.chain.Sha256;

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
    return Sha256.of(asked, 12);
  }
}
