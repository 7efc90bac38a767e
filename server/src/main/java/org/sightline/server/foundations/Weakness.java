package org.sightline.server.foundations;

/** Why a commitment would not carry a plan. Little money is none: it changes the path. */
public enum Weakness {
  NO_TIME,
  NO_END,
  NO_SPONSOR,
  /** The sponsor has given neither time nor money nor a word in public. */
  NOTHING_GIVEN
}
