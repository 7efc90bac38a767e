package org.sightline.server.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An adjustment that reports from the front line propose.
 *
 * @param id never reused
 * @param version how often it was stored; 0 before the first time
 * @param cycle whose plan
 * @param action about which
 * @param obstacle what stands in its way
 * @param round 1 for the first proposal of this kind about this action, then one more for each
 * @param reports how many reports it rests on
 * @param at when it was proposed
 * @param answer what was decided; empty while it waits
 */
public record Proposal(
    UUID id,
    int version,
    UUID cycle,
    UUID action,
    Obstacle obstacle,
    int round,
    int reports,
    Instant at,
    Optional<Answer> answer) {

  /** What is done about a proposal. */
  public enum Choice {
    TAKEN,
    TAKEN_OTHERWISE,
    LEFT
  }

  /**
   * What was decided about a proposal.
   *
   * @param what changes, in words; empty when it was left
   * @param why in words
   * @param by whose account
   * @param at when
   * @param line its number in the log of decisions
   */
  public record Answer(Choice choice, String what, String why, UUID by, Instant at, long line) {}

  Proposal answered(Answer given) {
    return new Proposal(
        id, version, cycle, action, obstacle, round, reports, at, Optional.of(given));
  }
}
