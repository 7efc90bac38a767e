package org.sightline.statistics.fidelity;

/** What fidelity allows to conclude. */
public enum FidelityState {
  /** All four components measured, each at or above the floor. */
  HIGH,
  /** Some measured component below the floor. */
  LOW,
  /** None below the floor, but not all four measured. */
  UNKNOWN
}
