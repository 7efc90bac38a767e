package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.sightline.statistics.verdict.Rules;

/**
 * What stands beside the data: agreed before the results, or written down since.
 *
 * @param rules the rules of the verdict as they were signed; empty takes the usual ones
 * @param aim where the group was to be; empty when nobody said
 * @param untold whether it was known beforehand that the data could not show a change of the aim's
 *     size; empty holds the aim against the baseline
 * @param events outside events of the time between the waves, in words
 * @param warnings what whoever asks knows and the data do not: edits after signing, a question that
 *     is asked otherwise now
 */
public record Agreed(
    Optional<Rules> rules,
    Optional<Aim> aim,
    Optional<Boolean> untold,
    List<String> events,
    List<Warning> warnings) {
  /** Nothing was agreed and nothing written down. */
  public static final Agreed NOTHING =
      new Agreed(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

  public Agreed {
    events = List.copyOf(events);
    warnings = List.copyOf(warnings);
  }
}
