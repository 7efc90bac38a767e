package org.sightline.statistics.inequality;

/** Whether groups count alike or by their people; printed with the number. */
public enum Weighting {
  /** Every group counts alike; divided by the number of groups, the reference included. */
  GROUPS_ALIKE,
  /** Every person counts alike. */
  BY_PEOPLE;

  double of(Levels levels, int group) {
    return this == GROUPS_ALIKE ? 1.0 / levels.size() : levels.share(group);
  }
}
