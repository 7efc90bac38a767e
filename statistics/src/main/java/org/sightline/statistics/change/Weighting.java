package org.sightline.statistics.change;

/** Whose average a change is. The two differ when schools differ in size. */
public enum Weighting {
  /** Every student counts once: large schools weigh more. */
  STUDENTS,
  /** Every school counts once, whatever its size. */
  SCHOOLS
}
