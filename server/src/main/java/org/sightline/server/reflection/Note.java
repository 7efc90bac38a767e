package org.sightline.server.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something written down while looking back; added, never changed.
 *
 * @param on the day it is about
 * @param words in the team's words
 */
public record Note(
    UUID id, UUID cycle, Kind kind, LocalDate on, String words, UUID by, Instant at) {

  /** What it answers. */
  public enum Kind {
    /** Something outside that may have moved the numbers. */
    EVENT,
    /** Did we see the right cause? */
    ROOT_CAUSE,
    /** Who was not asked? */
    NOT_ASKED,
    /** Which assumption was false? */
    FALSE_ASSUMPTION,
    /** What in the world outside has changed? */
    WORLD_OUTSIDE,
    /** What worked, and why. */
    WORKED,
    /** To whom it was told, and how. */
    TOLD;

    /** Whether it is one of the questions that lead back to diagnosis. */
    public boolean leadsBack() {
      return this == ROOT_CAUSE
          || this == NOT_ASKED
          || this == FALSE_ASSUMPTION
          || this == WORLD_OUTSIDE;
    }
  }
}
