package org.sightline.server.cycles;

import java.util.List;
import java.util.UUID;
import org.sightline.server.access.Viewer;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens cycles to those whom they are for; to everybody else they are not there. */
@Component
public class Doors {
  private final Cycles cycles;

  Doors(Cycles cycles) {
    this.cycles = cycles;
  }

  /** The cycles this person may know of, the newest first. */
  public List<Cycle> all(Viewer viewer) {
    return cycles.all().stream().filter(cycle -> cycle.isFor(viewer)).toList();
  }

  /** The cycle of this name in addresses, or the page that says that there is none. */
  public Cycle open(Viewer viewer, String id) {
    try {
      return cycles
          .find(UUID.fromString(id))
          .filter(cycle -> cycle.isFor(viewer))
          .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    } catch (IllegalArgumentException noName) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }

  /** The same to those who add to it; to one that was ended nothing is added. */
  public Cycle running(Viewer viewer, String id) {
    Cycle cycle = open(viewer, id);
    if (cycle.isEnded()) {
      throw new Refusal(Problem.ENDED);
    }
    return cycle;
  }

  /** The same, if it is still as the person saw it. */
  public Cycle unchanged(Viewer viewer, String id, int version) {
    Cycle cycle = running(viewer, id);
    if (cycle.version() != version) {
      throw new OptimisticLockingFailureException("cycle " + id + " has changed");
    }
    return cycle;
  }
}
