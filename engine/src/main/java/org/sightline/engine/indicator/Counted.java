package org.sightline.engine.indicator;

/** What the denominator holds. */
public enum Counted {
  PERSONS,
  EVENTS;

  /** Events for a pair of counts, which may count a person often; persons otherwise. */
  public static Counted usual(Criterion criterion) {
    return criterion instanceof Criterion.Pair ? EVENTS : PERSONS;
  }
}
