package org.sightline.server.cycles;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.Involvement;
import org.sightline.server.decisions.Subject;
import org.springframework.stereotype.Component;

/** Whoever takes part in a cycle sees what is decided in it, as they see the cycle. */
@Component
class CycleMembers implements Involvement {
  private final Cycles cycles;

  CycleMembers(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public List<Subject> of(Viewer viewer) {
    return cycles.of(viewer.account()).stream()
        .map(id -> new Subject(Cycle.SUBJECT, id.toString()))
        .toList();
  }
}
