package org.sightline.engine.indicator;

import java.math.BigDecimal;
import java.util.List;

/** How a row counts towards an indicator. A row whose value is missing counts nowhere. */
public sealed interface Criterion {

  /** The columns it reads, at least one. */
  default List<String> columns() {
    if (this instanceof OneOf oneOf) {
      return List.of(oneOf.column());
    } else if (this instanceof AtLeast atLeast) {
      return List.of(atLeast.column());
    } else if (this instanceof AtMost atMost) {
      return List.of(atMost.column());
    } else if (this instanceof IsTrue isTrue) {
      return List.of(isTrue.column());
    } else if (this instanceof MeanOf mean) {
      return List.of(mean.column());
    }
    Pair pair = (Pair) this;
    return List.of(pair.numerator(), pair.denominator());
  }

  /** Counted when the value is one of these categories. */
  record OneOf(String column, List<String> categories) implements Criterion {
    public OneOf {
      categories = List.copyOf(categories);
    }
  }

  /** Counted when the number is at or above {@code limit}. */
  record AtLeast(String column, BigDecimal limit) implements Criterion {}

  /** Counted when the number is at or below {@code limit}. */
  record AtMost(String column, BigDecimal limit) implements Criterion {}

  /** Counted when the value is yes. */
  record IsTrue(String column) implements Criterion {}

  /** Not a count: the mean of the number. */
  record MeanOf(String column) implements Criterion {}

  /** Already counted: a numerator column over a denominator column. */
  record Pair(String numerator, String denominator) implements Criterion {}
}
