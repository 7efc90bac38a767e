package org.sightline.benchmarks.cells;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Counted;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Direction;

/**
 * A column of numbers.
 *
 * @param name the column's name
 * @param scale decimals kept
 * @param sql its value over a row's random number {@code b} and its attributes
 */
record Outcome(String name, int scale, String sql) {

  /** The value as intake stores it. */
  String decimal() {
    return "CAST(" + sql + " AS DECIMAL(18, " + scale + ")) AS " + name;
  }

  Column column() {
    return new Column(name, Role.OUTCOME, Kind.NUMBER, scale, "person.said", List.of(), 0);
  }

  Indicator mean() {
    return new Indicator(
        name,
        name,
        new Criterion.MeanOf(name),
        Direction.FAVOURABLE,
        Counted.PERSONS,
        Optional.empty());
  }
}
