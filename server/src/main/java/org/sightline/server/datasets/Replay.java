package org.sightline.server.datasets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.ColumnChoice;
import org.sightline.engine.intake.layout.Shape;

/** What was said of last year's file, as far as it can be said of this one. */
final class Replay {
  private Replay() {}

  /**
   * The choices without columns that the file does not have. A table whose groups stand side by
   * side or one below the other gets columns of its own in the reading, so there all are kept.
   *
   * @param columns as they stand in the file
   */
  static Choices of(Choices said, List<String> columns) {
    if (said.shape().filter(Replay::makesColumns).isPresent()) {
      return said;
    }
    Map<String, ColumnChoice> known = new TreeMap<>(said.columns());
    known.keySet().retainAll(columns);
    return new Choices(
        said.reading(), known, said.shape(), said.rollUpRaces(), said.unifySpellings());
  }

  private static boolean makesColumns(Shape shape) {
    return shape instanceof Shape.Wide || shape instanceof Shape.Stacked;
  }
}
