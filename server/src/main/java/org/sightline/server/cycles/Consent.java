package org.sightline.server.cycles;

/** What whoever spoke agreed to. */
public enum Consent {
  /** Quoted with their name. */
  NAMED,
  /** Quoted by their role. */
  BY_ROLE,
  /** Quoted without saying who. */
  WITHOUT_NAME,
  /** A student's words: they and their guardian agreed. */
  WITH_GUARDIAN,
  /** Heard, not to be quoted: those who take part alone read it. */
  NOT_QUOTED
}
