package org.sightline.server.plans;

import java.time.Instant;
import java.util.UUID;

/**
 * Who gave an action its form, when, and why.
 *
 * @param kind what was changed
 * @param by whose account
 * @param at when
 * @param why in words; may be empty
 */
public record Change(Kind kind, UUID by, Instant at, String why) {

  /** What was changed. */
  public enum Kind {
    /** It was put into the plan. */
    ADDED,
    /** What is to be done, by whom or when. */
    EDITED,
    /** How far it has come. */
    MOVED,
    /** It was said why it is late. */
    EXPLAINED,
    /** A proposal from the front line was taken. */
    ADJUSTED
  }
}
