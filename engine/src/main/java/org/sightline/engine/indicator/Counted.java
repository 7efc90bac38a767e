package org.sightline.engine.indicator;

/** What the denominator holds. */
public enum Counted {
  PERSONS,
  EVENTS
}
