package org.sightline.server.foundations;

/** What kept people away. */
public enum Barrier {
  TIME,
  LANGUAGE,
  CHILDCARE,
  /** The way they were asked or told. */
  CHANNEL
}
