package org.sightline.server.reflection;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.statistics.verdict.Decision;

/** What a team decides to do. */
public enum Step {
  SCALE(Decision.SCALE),
  REFINE(Decision.REFINE),
  CONTINUE(
      Decision.NARROWING,
      Decision.GAP_SMALLER_GAIN_NOT_SHOWN,
      Decision.CONTINUE,
      Decision.CONTINUE_ADD_COMPARISON,
      Decision.REVERSED),
  FIX_IMPLEMENTATION(Decision.FIX_IMPLEMENTATION),
  REPLACE(Decision.REPLACE),
  STOP(Decision.STOP, Decision.LEVELLING_DOWN, Decision.NO_GAP_AT_BASELINE),
  MEASURE_FIDELITY(Decision.MEASURE_FIDELITY),
  CANNOT_TELL(Decision.CANNOT_TELL, Decision.NOT_ESTIMABLE),
  MATCH_DATA(Decision.DATA_CHECK);

  @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
  private final Set<Decision> verdicts = EnumSet.noneOf(Decision.class);

  Step(Decision... verdicts) {
    this.verdicts.addAll(Set.of(verdicts));
  }

  /** Whether it is what the rules say; otherwise it needs a reason. */
  public boolean follows(Decision verdict) {
    return verdicts.contains(verdict);
  }

  /** What the rules say, as something to do. */
  public static Step of(Decision verdict) {
    for (Step step : values()) {
      if (step.follows(verdict)) {
        return step;
      }
    }
    throw new IllegalArgumentException("no step follows " + verdict + ". Maybe it is new.");
  }
}
