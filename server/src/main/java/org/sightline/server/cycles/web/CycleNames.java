package org.sightline.server.cycles.web;

import java.util.Optional;
import java.util.UUID;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.decisions.SubjectNames;
import org.springframework.stereotype.Component;

/** What a cycle is called where it is decided or spoken about. */
@Component
class CycleNames implements SubjectNames {
  private final Cycles cycles;

  CycleNames(Cycles cycles) {
    this.cycles = cycles;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public Optional<Named> named(Viewer viewer, Speech speech, String key) {
    return seen(viewer, key).map(cycle -> new Named(cycle.name(), CycleHeads.path(cycle)));
  }

  @Override
  public Optional<Scope> where(Viewer viewer, String key) {
    return seen(viewer, key).map(Cycle::scope);
  }

  private Optional<Cycle> seen(Viewer viewer, String key) {
    try {
      return cycles.find(UUID.fromString(key)).filter(cycle -> cycle.isFor(viewer));
    } catch (IllegalArgumentException noName) {
      return Optional.empty();
    }
  }
}
