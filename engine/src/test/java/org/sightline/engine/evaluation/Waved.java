package org.sightline.engine.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.MemoryCellEngine;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.fidelity.FidelityState;

/** Made-up students: who, where, when, on which side, with which result. */
final class Waved {
  private final Fixture fixture =
      new Fixture()
          .column("id", Role.ID, Kind.PSEUDONYM, 0)
          .column("school", Role.PLACE, Kind.CATEGORY, 0)
          .column("year", Role.TIME, Kind.CATEGORY, 0)
          .attribute("el")
          .attribute("tried")
          .attribute("test")
          .column("read", Role.OUTCOME, Kind.BOOLEAN, 0);

  private int next;
  private String tried = "yes";
  private String test = "A";

  Waved tried(String value) {
    tried = value;
    return this;
  }

  Waved test(String value) {
    test = value;
    return this;
  }

  /** New students: {@code reached} of {@code n} reach the bar. */
  Waved students(String school, String year, boolean el, int reached, int n) {
    for (int i = 0; i < n; i++) {
      student("new" + next++, school, year, el, i < reached ? "true" : "false");
    }
    return this;
  }

  Waved student(String id, String school, String year, boolean el, @Nullable String read) {
    fixture.row(id, school, year, el ? "EL" : "not EL", tried, test, read);
    return this;
  }

  Evaluation evaluate() {
    return evaluate(Optional.empty(), "school");
  }

  Evaluation against(boolean byLot) {
    return evaluate(Optional.of(new Arms("tried", "yes", byLot)), "school");
  }

  Evaluation evaluate(Optional<Arms> arms, String cluster) {
    MemoryCellEngine engine = new MemoryCellEngine(fixture);
    return new Evaluator(engine)
        .evaluate(
            new EvaluationRequest(
                new Waves.Periods(engine.data(), "year", Optional.empty(), Optional.empty()),
                Fixture.isTrue("read"),
                new Contrast("el", "EL", Optional.empty()),
                arms,
                cluster,
                Optional.of("test"),
                Optional.of(new BigDecimal("0.05")),
                Thresholds.USUAL,
                FidelityState.HIGH));
  }
}
