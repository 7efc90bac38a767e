package org.sightline.server.decisions;

import org.sightline.server.access.Role;

/** What sort of line the log gets. */
public enum DecisionKind {
  /** Something was chosen among options. */
  DECISION(Role.LEAD),
  /** A plan under way was changed. */
  ADJUSTMENT(Role.MEMBER),
  /** What came of it. */
  OUTCOME(Role.MEMBER);

  private final Role least;

  DecisionKind(Role least) {
    this.least = least;
  }

  /** Who may write it down. */
  public Role least() {
    return least;
  }
}
