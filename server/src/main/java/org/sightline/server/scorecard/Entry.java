package org.sightline.server.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.scorecard.Indicator;
import org.sightline.statistics.scorecard.LeadLagLink;

/**
 * One row of a scorecard, with its figures.
 *
 * @param kind its place
 * @param name what it is called
 * @param lag how long after the work it moves; empty when nobody said
 * @param line the line it comes from; empty for the goal itself and for measures of the plan
 * @param figures what is known of it
 * @param link whether it foretells the goal; for early signs from the data only
 */
public record Entry(
    Indicator.Kind kind,
    String name,
    Optional<String> lag,
    Optional<UUID> line,
    Figures figures,
    Optional<LeadLagLink> link) {

  /** What is known. */
  public sealed interface Figures {}

  /**
   * Counted from the data for the group and for everyone else.
   *
   * @param question how it is asked
   * @param over its values over time, at least one
   * @param evaluation the two waves of the cycle, when both are there
   */
  public record Counted(
      org.sightline.engine.indicator.Indicator question, Over over, Optional<Evaluation> evaluation)
      implements Figures {}

  /**
   * Observed in the plan.
   *
   * @param days the days, in order, at least one
   * @param values a share each, or the reason there is none
   */
  public record Observed(List<LocalDate> days, List<Estimate> values) implements Figures {
    public Observed {
      days = List.copyOf(days);
      values = List.copyOf(values);
    }
  }

  /** Not counted: the question is asked no more, or nothing was observed yet. */
  public record Uncounted() implements Figures {}

  /** Whether it is shown for each group. */
  public boolean isDisaggregated() {
    return figures instanceof Counted;
  }

  /** As the composition of a scorecard is checked. */
  Indicator indicator() {
    return new Indicator(name, kind, isDisaggregated(), lag);
  }
}
