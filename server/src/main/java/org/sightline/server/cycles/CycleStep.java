package org.sightline.server.cycles;

import org.sightline.report.language.Speech;

/**
 * A step of the rail of a cycle, given by the capability that holds its pages; the label and the
 * order are those of its stage. A stage for which there is no bean shows where the cycle stands and
 * leads nowhere.
 */
public interface CycleStep {

  /** The stage it stands for; one step each. */
  Stage stage();

  /** Where it leads. */
  String address(Cycle cycle);

  /** How far it has come. */
  State state(Cycle cycle);

  /** A few words beside its label, such as "3 ideas"; may be empty. */
  String note(Speech speech, Cycle cycle);

  /** How far a step has come. */
  enum State {
    /** It cannot be opened yet; the rail does not lead there. */
    CLOSED,
    /** It can be opened. */
    OPEN,
    /** It is where the cycle stands. */
    NOW,
    /** What it is for has been done; it can still be read. */
    DONE
  }

  /** The usual: done behind the stage that the cycle has reached, open before it. */
  static State usual(Stage stage, Cycle cycle) {
    if (stage == cycle.stage()) {
      return State.NOW;
    }
    return stage.isBefore(cycle.stage()) ? State.DONE : State.OPEN;
  }
}
