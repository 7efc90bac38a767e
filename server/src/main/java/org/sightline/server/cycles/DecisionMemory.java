package org.sightline.server.cycles;

import org.sightline.server.access.Viewer;

/** Remembers what cycles decide; implemented by whoever keeps the memory of decisions. */
@FunctionalInterface
public interface DecisionMemory {

  /** Told inside the transaction that decides. */
  void remember(Viewer by, Cycle cycle, Decision decision);
}
