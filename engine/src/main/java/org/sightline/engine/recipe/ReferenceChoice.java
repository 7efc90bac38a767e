package org.sightline.engine.recipe;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What groups are compared with, beside the bar (when an indicator has one) and everyone else,
 * which are always shown.
 */
public sealed interface ReferenceChoice {

  /** Everyone who is not in the group; the default. */
  record EveryoneElse() implements ReferenceChoice {}

  /** The indicator's bar decides the verdict; indicators without one use everyone else. */
  record Bar() implements ReferenceChoice {}

  /** Everyone, the group included. */
  record Overall() implements ReferenceChoice {}

  /** The largest group along the same attributes; chosen from the data. */
  record Largest() implements ReferenceChoice {}

  /** The group that stands best along the same attributes; chosen from the data. */
  record Best() implements ReferenceChoice {}

  /**
   * A group named for each attribute.
   *
   * @param levels attribute to level
   */
  record Named(Map<String, String> levels) implements ReferenceChoice {
    public Named {
      levels = Collections.unmodifiableMap(new TreeMap<>(levels));
      if (levels.isEmpty()) {
        throw new IllegalArgumentException(
            "the reference names no group. Maybe give an attribute and one of its levels.");
      }
    }
  }
}
