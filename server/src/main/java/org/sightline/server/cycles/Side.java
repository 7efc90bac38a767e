package org.sightline.server.cycles;

/** Where somebody who takes part stands. */
public enum Side {
  FAMILY,
  STUDENT,
  STAFF,
  PARTNER
}
