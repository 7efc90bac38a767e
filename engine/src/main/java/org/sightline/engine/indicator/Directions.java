package org.sightline.engine.indicator;

import java.util.List;
import org.sightline.engine.dataset.Column;
import org.sightline.statistics.Direction;

/** Guesses from words whether more of something is good or bad news. */
final class Directions {

  private Directions() {}

  static Direction of(Criterion criterion, Column column) {
    boolean adverse = Vocabulary.isAdverse(column.name());
    if (criterion instanceof Criterion.AtMost) {
      return adverse ? Direction.FAVOURABLE : Direction.ADVERSE; // few absences; a low score
    }
    if (criterion instanceof Criterion.OneOf oneOf) {
      return ofCategories(oneOf.categories(), adverse);
    }
    return adverse ? Direction.ADVERSE : Direction.FAVOURABLE;
  }

  private static Direction ofCategories(List<String> categories, boolean adverseColumn) {
    boolean known = categories.stream().allMatch(c -> Vocabulary.ofResult(c).isPresent());
    boolean bad =
        categories.stream()
            .allMatch(c -> Vocabulary.ofResult(c).filter(d -> d == Direction.ADVERSE).isPresent());
    return bad || (adverseColumn && !known) ? Direction.ADVERSE : Direction.FAVOURABLE;
  }
}
