package org.sightline.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import org.sightline.engine.indicator.Criterion;

/** A criterion as a list of texts, alike for criteria that count alike. */
final class CriterionParts {

  private CriterionParts() {}

  static List<String> of(Criterion criterion) {
    if (criterion instanceof Criterion.OneOf oneOf) {
      List<String> parts = new ArrayList<>(List.of("one of", oneOf.column()));
      oneOf.categories().stream().sorted().forEach(parts::add);
      return parts;
    }
    if (criterion instanceof Criterion.AtLeast atLeast) {
      String limit = atLeast.limit().stripTrailingZeros().toPlainString();
      return List.of("at least", atLeast.column(), limit);
    }
    if (criterion instanceof Criterion.AtMost atMost) {
      String limit = atMost.limit().stripTrailingZeros().toPlainString();
      return List.of("at most", atMost.column(), limit);
    }
    if (criterion instanceof Criterion.IsTrue isTrue) {
      return List.of("is true", isTrue.column());
    }
    if (criterion instanceof Criterion.MeanOf mean) {
      return List.of("mean of", mean.column());
    }
    Criterion.Pair pair = (Criterion.Pair) criterion;
    return List.of("pair", pair.numerator(), pair.denominator());
  }
}
