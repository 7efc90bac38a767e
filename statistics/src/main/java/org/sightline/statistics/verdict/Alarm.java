package org.sightline.statistics.verdict;

/** What a reader must not miss. */
public enum Alarm {
  /** The group's own rate became worse. */
  GROUP_FELL,
  /** The reference gained more than the group did. */
  RISING_APART,
  /** Part of the narrowing is the reference falling. */
  PART_LEVELLING,
  /** The practice was not delivered as designed: no verdict on the practice itself. */
  NOT_DELIVERED_AS_DESIGNED,
  /** Nobody knows whether it was delivered as designed. */
  FIDELITY_UNKNOWN,
  /** The plan could not have shown a change of the goal's size. */
  REFUSED_BEFOREHAND,
  /** The reference's own movement has no interval: how much is levelling down is not known. */
  REFERENCE_NOT_KNOWN
}
