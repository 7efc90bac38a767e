package org.sightline.statistics.gaps;

import org.sightline.statistics.Tally;

/**
 * A named group of people and its count.
 *
 * @param name unique among the groups compared, not blank
 * @param tally the count; may be of nobody
 */
public record Group(String name, Tally tally) {
  public Group {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "a group's name is blank. Maybe call people without a stated group \"not reported\".");
    }
  }
}
