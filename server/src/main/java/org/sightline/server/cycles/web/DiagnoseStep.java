package org.sightline.server.cycles.web;

import org.sightline.report.language.Speech;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.CycleStep;
import org.sightline.server.cycles.Stage;
import org.springframework.stereotype.Component;

/** The step of the rail that is here: why, and why again. */
@Component
class DiagnoseStep implements CycleStep {
  @Override
  public Stage stage() {
    return Stage.DIAGNOSE;
  }

  @Override
  public String address(Cycle cycle) {
    return CycleHeads.path(cycle);
  }

  @Override
  public State state(Cycle cycle) {
    return CycleStep.usual(Stage.DIAGNOSE, cycle);
  }

  @Override
  public String note(Speech speech, Cycle cycle) {
    return "";
  }
}
