package org.sightline.server.plans;

import java.time.LocalDate;

/**
 * Something dated that happened to a plan, to be shown beside what came of it.
 *
 * @param on the day, in UTC
 * @param kind what happened
 * @param what it happened to, in the team's words: an action's title; empty for the plan itself
 * @param why in the team's words; may be empty
 */
public record PlanEvent(LocalDate on, Kind kind, String what, String why) {

  /** What happened. */
  public enum Kind {
    PLAN_STARTED,
    ACTION_BEGUN,
    ACTION_DONE,
    ACTION_STOPPED,
    /** An action was added or edited after the start. */
    ACTION_CHANGED,
    /** A proposal from the front line was taken. */
    ACTION_ADJUSTED
  }
}
