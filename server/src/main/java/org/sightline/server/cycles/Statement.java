package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.UUID;
import org.sightline.statistics.Tally;

/**
 * The problem, specific and measurable: who, on which question, from what to what, by when, against
 * which bar, owned by whom.
 *
 * @param number who and which question, and the version the baseline was taken from
 * @param baseline how many of how many, in the places of the cycle
 * @param time the time the baseline is about; empty when the data hold one only
 * @param target the share to reach, 0 to 1
 * @param by until when
 * @param end whether the work ends there, rather than it being a step on the way to the bar
 * @param bar the one standard for everyone, 0 to 1
 * @param owner whose account answers for it
 * @param said the sentence in the team's own words; empty when it builds itself
 */
public record Statement(
    NumberSource number,
    Tally baseline,
    String time,
    double target,
    LocalDate by,
    boolean end,
    double bar,
    UUID owner,
    String said) {

  /** A statement as it is kept. */
  public record Kept(UUID cycle, int version, Statement statement) {}

  /** How far the group is to come, as a share; above 0 or below, as the question goes. */
  public double change() {
    return target - baseline.rate();
  }
}
