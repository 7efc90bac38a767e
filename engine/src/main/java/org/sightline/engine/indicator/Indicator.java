package org.sightline.engine.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.sightline.statistics.Direction;

/**
 * A named question over a dataset.
 *
 * @param name short and stable; the column's name unless a recipe says otherwise
 * @param label what people call it
 * @param criterion how a row counts
 * @param direction whether more is good or bad news
 * @param counted persons or events
 * @param bar the one standard for everyone: a share from 0 to 1, or a number on the outcome's scale
 *     for a mean; empty when none has been set
 */
public record Indicator(
    String name,
    String label,
    Criterion criterion,
    Direction direction,
    Counted counted,
    Optional<BigDecimal> bar) {
  public Indicator {
    if (name.isBlank()) {
      throw new IndicatorException("an indicator has no name. Maybe use its column's name.");
    }
  }

  /** An indicator of persons, named and labelled by its criterion, without a bar. */
  public static Indicator of(Criterion criterion, Direction direction) {
    return new Indicator(
        CriterionWords.name(criterion),
        CriterionWords.label(criterion),
        criterion,
        direction,
        Counted.usual(criterion),
        Optional.empty());
  }

  /** The same question with this bar. */
  public Indicator withBar(BigDecimal newBar) {
    return new Indicator(name, label, criterion, direction, counted, Optional.of(newBar));
  }

  /** The same question, with more being good or bad news. */
  public Indicator withDirection(Direction newDirection) {
    return new Indicator(name, label, criterion, newDirection, counted, bar);
  }

  /** Whether the indicator is the mean of a number rather than a share of people. */
  public boolean isMean() {
    return criterion instanceof Criterion.MeanOf;
  }
}
