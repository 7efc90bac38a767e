package org.sightline.server.ideas;

import java.util.Optional;
import org.sightline.server.cycles.Side;

/**
 * Who said an idea, as far as they want it known.
 *
 * @param side for whom they speak; empty for an idea that practice offers
 * @param name as they wish to be called; empty for somebody who wants no name
 * @param group the group they speak from, in words; may be empty
 */
public record Said(Optional<Side> side, String name, String group) {

  /** Whether no name is kept. */
  public boolean isAnonymous() {
    return name.isEmpty();
  }
}
