package org.sightline.server.reflection;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.fidelity.Fidelity;
import org.sightline.statistics.fidelity.FidelityState;
import org.sightline.statistics.verdict.Decision;

/** What can be read from the data about a cycle, for whoever looks. */
public sealed interface Reading {

  /** Nothing was signed, so there is nothing to judge by. */
  record NotSigned() implements Reading {}

  /** The result is not there yet. */
  record Waiting(Terms terms, String baseline) implements Reading {}

  /** The reader does not see every place it is about; a verdict on a part would be another one. */
  record OtherPlaces() implements Reading {}

  /** Nothing can be compared. */
  record Unmatched(Terms terms, Obstacle obstacle) implements Reading {}

  /**
   * The result.
   *
   * @param terms what holds
   * @param signed everything that was signed, the first first
   * @param match what was compared
   * @param fidelity how far the plan was carried out, component by component
   * @param state what that allows to conclude, with the signed floor
   */
  record Read(
      Terms terms,
      List<Terms> signed,
      Match match,
      Evaluation evaluation,
      Fidelity fidelity,
      FidelityState state)
      implements Reading {
    public Read {
      signed = List.copyOf(signed);
    }

    /** The newest data. */
    public Prepared followUp() {
      return match.followUp();
    }

    /** What the signed rules say. */
    public Decision verdict() {
      return evaluation
          .verdict()
          .orElseThrow(() -> new IllegalStateException("two waves always have a verdict"))
          .decision();
    }
  }

  /** The result, when there is one. */
  default Optional<Read> read() {
    return this instanceof Read read ? Optional.of(read) : Optional.empty();
  }
}
