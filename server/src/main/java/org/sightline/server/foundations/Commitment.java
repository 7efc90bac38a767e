package org.sightline.server.foundations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is committed to a piece of work.
 *
 * @param cycle the cycle's key, or {@link #ALL} for the work as a whole
 * @param version how often it was stored; 0 before the first time
 * @param hours a week, of all people together, 0 to 10,000
 * @param until the day it ends
 * @param money how much and from where, at most 300 letters
 * @param sponsor who stands behind it, at most 200 letters
 * @param gives what the sponsor has given already, at most 1,000 letters
 */
public record Commitment(
    String cycle,
    int version,
    int hours,
    @Nullable LocalDate until,
    String money,
    String sponsor,
    String gives) {

  /** The work as a whole. */
  public static final String ALL = "all";

  static Commitment none(String cycle) {
    return new Commitment(cycle, 0, 0, null, "", "", "");
  }

  /** Why it would not carry a plan; empty when it would. */
  public Set<Weakness> weaknesses() {
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    if (hours == 0) {
      found.add(Weakness.NO_TIME);
    }
    if (until == null) {
      found.add(Weakness.NO_END);
    }
    if (sponsor.isBlank()) {
      found.add(Weakness.NO_SPONSOR);
    } else if (gives.isBlank()) {
      found.add(Weakness.NOTHING_GIVEN);
    }
    return found;
  }
}
