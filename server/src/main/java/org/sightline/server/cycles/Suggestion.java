package org.sightline.server.cycles;

import org.sightline.engine.recipe.Pipeline;
import org.sightline.server.datasets.Prepared;

/** Something in the data worth a look when one asks why. */
public sealed interface Suggestion {

  Prepared data();

  /**
   * A course of stages: where do people leave, and is it the same for everyone?
   *
   * @param by the attribute to tell people apart by
   */
  record Stages(Prepared data, Pipeline pipeline, String by) implements Suggestion {}

  /**
   * Events of several kinds: which kinds, and where?
   *
   * @param kind the column that names the kind
   */
  record Kinds(Prepared data, String kind) implements Suggestion {}

  /** A series of many weeks, one group of which left its usual range. */
  record Weeks(Prepared data, Series series) implements Suggestion {}
}
