package org.sightline.server.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody at the front line said about an action. Whoever said it is not kept.
 *
 * @param id never reused
 * @param cycle whose plan
 * @param action about which
 * @param happening whether it is happening
 * @param obstacle what stands in the way; empty when it is happening
 * @param words in their own words; may be empty
 * @param byLink whether it came by a link rather than from a person with an account
 * @param at when
 */
public record Report(
    UUID id,
    UUID cycle,
    UUID action,
    Happening happening,
    Optional<Obstacle> obstacle,
    String words,
    boolean byLink,
    Instant at) {
  public Report {
    if ((happening == Happening.YES) == obstacle.isPresent()) {
      throw new IllegalArgumentException(
          "obstacle of " + happening + " is " + obstacle + ". Maybe leave it out, or choose one.");
    }
  }

  /** Whether something is happening. */
  public enum Happening {
    YES,
    PARTLY,
    NO
  }
}
