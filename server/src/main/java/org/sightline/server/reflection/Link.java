package org.sightline.server.reflection;

import java.util.UUID;

/**
 * A cycle that grew out of another.
 *
 * @param cycle the new one
 * @param from the one it grew out of
 */
public record Link(UUID cycle, UUID from, Kind kind) {

  /** How it grew. */
  public enum Kind {
    /** What worked is tried in other places and measured again. */
    CARRIED,
    /** The same focus a year on. */
    NEXT_YEAR
  }
}
