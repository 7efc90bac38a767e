package org.sightline.server.plans;

/** What stands in the way of an action. */
public enum Obstacle {
  /** People do not know how: proposes training. */
  KNOW_HOW,
  /** People do not agree: proposes to talk. */
  DISAGREE,
  /** People have no time: proposes another frequency, or time released for it. */
  NO_TIME
}
