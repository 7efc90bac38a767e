package org.sightline.server.foundations;

/** The kinds of decisions a plan may need. */
public enum Area {
  CURRICULUM,
  BUDGET,
  STAFFING,
  PARTNERSHIPS,
  DISCIPLINE
}
