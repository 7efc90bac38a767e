package org.sightline.server.cycles;

import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;

/**
 * How the result will be judged, said before there is one.
 *
 * @param comparison with whom
 * @param sites the places compared with, in words; empty without any
 * @param smallest the smallest change worth having, as a share above 0
 * @param roseBy how it is judged that the group rose
 * @param smallAndHigh what follows a real change below {@code smallest}, carried out as designed
 * @param widerAndLow what follows a wider gap, not carried out as designed
 * @param floor the least share of the plan that must be carried out for a verdict on it, 0 to 1
 * @param stop when to stop before the end, in words
 */
public record Judging(
    Comparison comparison,
    String sites,
    double smallest,
    GroupState.RoseBy roseBy,
    Rules.SmallAndHigh smallAndHigh,
    Rules.WiderAndLow widerAndLow,
    double floor,
    String stop) {

  /** With whom the group is compared. */
  public enum Comparison {
    /** With everyone else in the same places, before and after. */
    EVERYONE_ELSE,
    /** The same, and with places that do not take part. */
    OTHER_SITES
  }

  /** The rules a verdict is reached by. */
  public Rules rules() {
    return new Rules(smallest, roseBy, smallAndHigh, widerAndLow);
  }
}
