package org.sightline.server.cycles;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves cycles on; whoever decides something in a later stage says so here. */
@Component
public class Course {
  private final Cycles cycles;

  Course(Cycles cycles) {
    this.cycles = cycles;
  }

  /**
   * The cycle, come at least this far. Storing it anew makes sure that of two people who move it on
   * at once one is told.
   *
   * @param seen the cycle as it was when it was decided
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  @Transactional
  public Cycle reach(Cycle seen, Stage stage) {
    return cycles.save(seen.at(stage));
  }
}
