package org.sightline.server.accounts.web.trail;

import java.util.List;
import org.sightline.server.accounts.web.Notice;

/**
 * A page of the audit trail.
 *
 * @param lines newest first
 * @param soundness what checking the whole trail found; empty when it was not asked for
 * @param newer where newer lines are; empty when there are none
 * @param older where older lines are; empty when there are none
 */
public record TrailView(List<Line> lines, Notice soundness, String newer, String older) {

  /**
   * A line.
   *
   * @param number its place in the trail
   * @param when day and time
   * @param who did it
   * @param what was done, in words
   * @param on whom or what, by the names people know
   * @param key the action as it is written down
   * @param subject what it was done to, as it is written down
   * @param details more
   */
  public record Line(
      String number,
      String when,
      String who,
      String what,
      String on,
      String key,
      String subject,
      String details) {}
}
