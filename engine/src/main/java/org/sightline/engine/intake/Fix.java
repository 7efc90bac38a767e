package org.sightline.engine.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one value.
 *
 * @param raw the value as it stands
 * @param stored what is kept; null when it counts as missing
 * @param blank whether the value says that nothing is known
 * @param tallies the issues it counts for
 */
record Fix(String raw, @Nullable String stored, boolean blank, List<IssueTally> tallies) {

  void count(long line) {
    for (IssueTally tally : tallies) {
      tally.add(line, raw);
    }
  }
}
