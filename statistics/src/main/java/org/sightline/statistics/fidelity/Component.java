package org.sightline.statistics.fidelity;

/** The four components of carrying out a practice as designed. */
public enum Component {
  /** The core elements were there. */
  ADHERENCE,
  /** As many sessions, as long, as planned. */
  DOSE,
  /** Done well. */
  QUALITY,
  /** The people it is for took part. */
  RESPONSIVENESS
}
