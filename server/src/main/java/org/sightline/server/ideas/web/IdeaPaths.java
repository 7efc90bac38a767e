package org.sightline.server.ideas.web;

import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.ideas.Idea;

/** Addresses of ideas. */
final class IdeaPaths {
  private IdeaPaths() {}

  static String all(Cycle cycle) {
    return CycleHeads.path(cycle) + "/ideas";
  }

  static String one(Cycle cycle, Idea idea) {
    return all(cycle) + "/" + idea.id();
  }
}
