package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.evaluation.Agreed;
import org.sightline.engine.evaluation.Aim;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.statistics.Estimate;
import picocli.CommandLine.Option;

/** What stands beside the data: the goal, what happened outside, what was edited after signing. */
final class AgreedOptions {

  @Option(names = "--target", paramLabel = "SHARE", description = "The goal for the group, 0 to 1.")
  private @Nullable Double target;

  @Option(names = "--years", paramLabel = "N", description = "Years from baseline to the goal.")
  private @Nullable Double years;

  @Option(
      names = "--elapsed",
      paramLabel = "N",
      description = "Years from baseline to follow-up; 1 unless said.")
  private @Nullable Double elapsed;

  @Option(
      names = "--event",
      paramLabel = "WORDS",
      description = "An outside event between the waves; may be repeated.")
  private List<String> events = new ArrayList<>();

  @Option(
      names = "--edited",
      paramLabel = "WORDS",
      description = "What was edited after the goal was signed; may be repeated.")
  private List<String> edits = new ArrayList<>();

  /** Makes sure, before anything is read, that what was said fits together. */
  void check() {
    Together.need("--years", years != null, "--target", target != null);
    Together.need("--elapsed", elapsed != null, "--target", target != null);
    Together.need("--target", target != null, "--years", years != null);
    if (target != null && !(target >= 0 && target <= 1)) {
      throw new IndicatorException("--target is " + target + ". Maybe a share, such as 0.5.");
    }
    if (years != null && !(years > 0)) {
      throw new IndicatorException("--years is " + years + ". Maybe a number above 0.");
    }
    if (elapsed != null && !(elapsed >= 0)) {
      throw new IndicatorException("--elapsed is " + elapsed + ". Maybe a number from 0 on.");
    }
  }

  Agreed agreed() {
    List<Warning> edited =
        edits.isEmpty()
            ? List.of()
            : List.of(
                new Warning(
                    Warning.Kind.EDITED_AFTER_SIGNING,
                    Map.of("edits", Estimate.of(edits.size(), edits.size())),
                    edits));
    return new Agreed(
        Optional.empty(),
        target == null || years == null
            ? Optional.empty()
            : Optional.of(new Aim(target, years, elapsed == null ? 1 : elapsed)),
        Optional.empty(),
        events,
        edited);
  }
}
