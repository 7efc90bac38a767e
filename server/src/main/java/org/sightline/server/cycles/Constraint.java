package org.sightline.server.cycles;

/** What a cycle is short of. Each changes what may be done next, not only what is said. */
public enum Constraint {
  /** What costs nothing comes first; what costs money asks why nothing cheaper will do. */
  MONEY,
  /** One goal within a year, existing data, and ideas that were tried elsewhere. */
  TIME,
  /** A pilot of volunteers beside a comparison; every number is paired with a story. */
  BUY_IN
}
