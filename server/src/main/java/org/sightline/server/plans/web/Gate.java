package org.sightline.server.plans.web;

import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;

/** Opens cycles to those who change their plans; nothing is added to one that was ended. */
final class Gate {
  private Gate() {}

  static Cycle open(Doors doors, Viewer viewer, String id) {
    Cycle cycle = doors.open(viewer, id);
    if (cycle.isEnded()) {
      throw new Refusal(Problem.NOT_ALLOWED);
    }
    return cycle;
  }
}
