package org.sightline.server.ideas.web;

import org.sightline.report.language.Speech;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleStep;
import org.sightline.server.cycles.Stage;
import org.sightline.server.ideas.Choice;
import org.sightline.server.ideas.Ideas;
import org.springframework.stereotype.Component;

/** The step of the rail that is here: ideas, scores, a choice. */
@Component
class DesignStep implements CycleStep {
  private final Ideas ideas;

  DesignStep(Ideas ideas) {
    this.ideas = ideas;
  }

  @Override
  public Stage stage() {
    return Stage.DESIGN;
  }

  @Override
  public String address(Cycle cycle) {
    return IdeaPaths.all(cycle);
  }

  @Override
  public State state(Cycle cycle) {
    return CycleStep.usual(Stage.DESIGN, cycle);
  }

  @Override
  public String note(Speech speech, Cycle cycle) {
    int chosen = ideas.holds(cycle).map(Choice::ideas).map(java.util.List::size).orElse(0);
    if (chosen > 0) {
      return speech.say(IdeaWords.STEP_CHOSEN, chosen);
    }
    int all = ideas.count(cycle);
    return all == 0 ? "" : speech.say(IdeaWords.STEP_IDEAS, all);
  }
}
