package org.sightline.server.plans.web;

import org.sightline.report.language.Speech;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleStep;
import org.sightline.server.cycles.Stage;
import org.sightline.server.plans.Plans;
import org.springframework.stereotype.Component;

/** The step of the rail that is here: carrying the plan out. */
@Component
class PlanStep implements CycleStep {
  private final Plans plans;

  PlanStep(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Stage stage() {
    return Stage.IMPLEMENT;
  }

  @Override
  public String address(Cycle cycle) {
    return PlanPaths.plan(cycle);
  }

  @Override
  public State state(Cycle cycle) {
    return CycleStep.usual(Stage.IMPLEMENT, cycle);
  }

  @Override
  public String note(Speech speech, Cycle cycle) {
    return plans
        .start(cycle)
        .map(start -> speech.say(PlanWords.STEP_IN_MOTION, speech.date(Today.of(start.at()))))
        .orElse("");
  }
}
