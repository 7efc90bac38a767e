package org.sightline.server.access;

/** What a person may do; each role may do everything the ones below it may. Widest first. */
public enum Role {
  /** Runs the workspace: people, settings, everything. */
  OWNER,
  /** Leads the work: starts cycles, signs goals, decides. */
  LEAD,
  /** Brings data, names indicators, digs. */
  ANALYST,
  /** Takes part: marks findings, plans, checks in. */
  MEMBER,
  /** Reads. */
  VIEWER;

  /** Whether this role may do what {@code least} may. */
  public boolean reaches(Role least) {
    return compareTo(least) <= 0;
  }
}
