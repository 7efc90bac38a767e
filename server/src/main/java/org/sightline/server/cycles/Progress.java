package org.sightline.server.cycles;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes cycles on to a later stage; told by the capability that carries out the stage. */
@Component
public class Progress {
  private final Cycles cycles;

  Progress(Cycles cycles) {
    this.cycles = cycles;
  }

  /**
   * The cycle, come at least this far; within the caller's transaction.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it
   */
  @Transactional
  public Cycle reach(Cycle cycle, Stage stage) {
    return cycle.stage().isBefore(stage) ? cycles.save(cycle.at(stage)) : cycle;
  }
}
