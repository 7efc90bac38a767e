package org.sightline.server.reflection.web;

import org.sightline.report.language.Speech;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.CycleStep;
import org.sightline.server.cycles.Stage;
import org.sightline.server.reflection.Concluding;
import org.springframework.stereotype.Component;

/** The last step of the rail. */
@Component
class ReflectStep implements CycleStep {
  private final Concluding concluding;

  ReflectStep(Concluding concluding) {
    this.concluding = concluding;
  }

  @Override
  public Stage stage() {
    return Stage.REFLECT;
  }

  @Override
  public String address(Cycle cycle) {
    return CycleHeads.path(cycle) + "/reflect";
  }

  @Override
  public State state(Cycle cycle) {
    return concluding.holds(cycle).isPresent() ? State.DONE : CycleStep.usual(Stage.REFLECT, cycle);
  }

  @Override
  public String note(Speech speech, Cycle cycle) {
    return concluding
        .holds(cycle)
        .map(each -> speech.say(ReflectionWords.valueOf("STEP_" + each.step().name())))
        .orElse("");
  }
}
