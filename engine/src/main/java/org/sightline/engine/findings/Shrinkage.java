package org.sightline.engine.findings;

import java.util.List;
import org.sightline.statistics.Estimate;

/**
 * Towards what the groups of an indicator are drawn.
 *
 * @param along the attributes whose finest groups, which do not overlap, were used
 * @param groups how many of them
 * @param towards the share or mean that groups are drawn to; undefined where nothing was fitted,
 *     with the reason
 * @param weight how many people's worth that weighs, for shares; undefined likewise
 */
public record Shrinkage(List<String> along, int groups, Estimate towards, Estimate weight) {
  public Shrinkage {
    along = List.copyOf(along);
  }
}
