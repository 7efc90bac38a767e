package org.sightline.server.plans;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.server.foundations.Area;

/**
 * What is to be done, by whom, and when.
 *
 * @param title in a few words
 * @param how it is done, as designed; may be empty
 * @param owner whose account answers for it
 * @param starts the first day
 * @param ends the last day, not before the first
 * @param cost in whole units of the workspace's money, at least 0; 0 costs attention only
 * @param money where it comes from, and why nothing cheaper will do; may be empty
 * @param training what those who carry it out must learn first; empty when nothing
 * @param cause which cause it works on
 * @param idea which chosen idea it carries out
 * @param needs the kinds of decisions it cannot do without
 */
public record Work(
    String title,
    String how,
    UUID owner,
    LocalDate starts,
    LocalDate ends,
    long cost,
    String money,
    String training,
    Optional<UUID> cause,
    Optional<UUID> idea,
    Set<Area> needs) {
  public Work {
    if (ends.isBefore(starts)) {
      throw new IllegalArgumentException(
          "ends is " + ends + ", before " + starts + ". Maybe the two are in each other's place.");
    }
    if (cost < 0) {
      throw new IllegalArgumentException("cost is " + cost + ". Maybe leave the sign out.");
    }
    needs = needs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(needs));
  }

  /** The same, done otherwise from now on. */
  public Work adjusted(String newHow, String newTraining, LocalDate newEnds) {
    return new Work(
        title, newHow, owner, starts, newEnds, cost, money, newTraining, cause, idea, needs);
  }
}
