package org.sightline.statistics;

/** Why a number does not exist. Stands where others would print NaN, 0 or infinity. */
public enum Reason {
  /** Nobody (or nothing) to divide by: n = 0, an empty stratum or stage. */
  NO_DENOMINATOR,
  /** The reference group is absent, suppressed or empty. */
  NO_REFERENCE,
  /** There is only one group, so there is nothing to compare it with. */
  ONE_GROUP,
  /** Held back to protect the people behind a small count. */
  SUPPRESSED,
  /** Fewer clusters (schools) than the method needs. */
  TOO_FEW_CLUSTERS,
  /** The formula has no value at this input; the detail says which part of it. */
  NOT_ESTIMABLE
}
