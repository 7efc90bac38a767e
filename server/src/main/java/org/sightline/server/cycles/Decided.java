package org.sightline.server.cycles;

import org.sightline.server.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells every memory of decisions there is; without one, the audit trail alone knows. */
@Component
class Decided {
  private final ObjectProvider<DecisionMemory> memories;

  Decided(ObjectProvider<DecisionMemory> memories) {
    this.memories = memories;
  }

  void tell(Viewer viewer, Cycle cycle, Decision decision) {
    memories.orderedStream().forEach(memory -> memory.remember(viewer, cycle, decision));
  }
}
