package org.sightline.server.reflection;

import java.util.List;
import org.sightline.engine.evaluation.EvaluationRefused;

/**
 * Why baseline and follow-up cannot be compared at all.
 *
 * @param names columns, questions or groups it is about; often empty
 */
public record Obstacle(Kind kind, List<String> names) {
  public Obstacle {
    names = List.copyOf(names);
  }

  static Obstacle of(Kind kind, String... names) {
    return new Obstacle(kind, List.of(names));
  }

  /** What stands in the way. */
  public enum Kind {
    DATASET_GONE,
    BASELINE_GONE,
    QUESTION_GONE,
    COLUMNS_GONE,
    /** The goal is about everyone, so there is no other side. */
    NO_OTHER_SIDE,
    /** No column says which school a row belongs to. */
    NO_SCHOOLS,
    /** The newest data are a published table whose groups cannot be crossed with schools. */
    MARGINS,
    SAME_DATA,
    /** The column of the question is of another kind in the newest data. */
    DEFINITION_DIFFERS,
    NOBODY,
    CLUSTERS_OF_ONE,
    NO_SCHOOL_ON_A_SIDE,
    PERIODS,
    COUNTS_IMPOSSIBLE,
    /** Fewer people on a side than may be shown. */
    TOO_FEW_PEOPLE;

    static Kind of(EvaluationRefused.Why why) {
      return switch (why) {
        case MARGINS -> MARGINS;
        case SAME_FILE -> SAME_DATA;
        case DEFINITION_DIFFERS -> DEFINITION_DIFFERS;
        case NOBODY -> NOBODY;
        case CLUSTERS_OF_ONE -> CLUSTERS_OF_ONE;
        case NOTHING_TO_COMPARE, PERIOD_MISSING, PERIODS_OVERLAP -> PERIODS;
        case NO_SCHOOL_ON_A_SIDE -> NO_SCHOOL_ON_A_SIDE;
        case COUNTS_IMPOSSIBLE -> COUNTS_IMPOSSIBLE;
      };
    }
  }
}
