package org.sightline.server.reflection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.evaluation.Arms;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.evaluation.Warning;
import org.sightline.engine.evaluation.Waves;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Prepared;

/**
 * Baseline and follow-up of a cycle, found by what was signed.
 *
 * @param viewer whoever looks, held to the places of the cycle
 * @param followUp the data with the follow-up
 * @param waves both
 * @param outcome the question, as it is asked now
 * @param arms the places compared with, when there are some
 * @param cluster the column of schools
 * @param rows which rows take part
 * @param warnings what is known to differ before anything is counted
 */
public record Match(
    Viewer viewer,
    Prepared followUp,
    Waves waves,
    Indicator outcome,
    Contrast contrast,
    Optional<Arms> arms,
    String cluster,
    Filter rows,
    List<Warning> warnings) {
  public Match {
    warnings = List.copyOf(warnings);
  }

  /** The same with one more thing known to differ. */
  Match warned(Warning more) {
    return new Match(
        viewer,
        followUp,
        waves,
        outcome,
        contrast,
        arms,
        cluster,
        rows,
        Stream.concat(warnings.stream(), Stream.of(more)).toList());
  }
}
