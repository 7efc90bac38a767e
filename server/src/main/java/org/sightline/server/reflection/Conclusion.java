package org.sightline.server.reflection;

import java.time.Instant;
import java.util.UUID;
import org.sightline.statistics.verdict.Decision;

/**
 * What a team concluded from a result, beside what the rules said. Added, never changed.
 *
 * @param number 1 for the first, then one more each time
 * @param terms the number of the signing whose rules were used
 * @param followUp the fingerprint of the data version with the follow-up
 * @param before what the baseline is called
 * @param after what the follow-up is called
 * @param verdict what the rules said
 * @param step what the team decided
 * @param why in the team's words; never empty where the two differ
 */
public record Conclusion(
    UUID cycle,
    int number,
    int terms,
    String followUp,
    String before,
    String after,
    Decision verdict,
    Step step,
    String why,
    UUID by,
    Instant at) {

  /** Whether the team decided otherwise than the rules. */
  public boolean differs() {
    return !step.follows(verdict);
  }
}
