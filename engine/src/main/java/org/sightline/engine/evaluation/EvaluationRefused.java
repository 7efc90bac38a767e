package org.sightline.engine.evaluation;

/** A comparison that cannot be made at all; the message names the thing and its repair. */
public final class EvaluationRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What stands in the way. */
  public enum Why {
    /** The data are a published table whose groups cannot be crossed with schools. */
    MARGINS,
    /** Both waves are the same file. */
    SAME_FILE,
    /** The outcome's column is of another kind in the follow-up. */
    DEFINITION_DIFFERS,
    /** Nobody is left with a school, a side and a set of schools. */
    NOBODY,
    /** The column of schools names students. */
    CLUSTERS_OF_ONE,
    /** One wave, and no sets of schools. */
    NOTHING_TO_COMPARE,
    /** One set of schools is empty. */
    NO_SCHOOL_ON_A_SIDE,
    /** Fewer than two periods, or none of that name. */
    PERIOD_MISSING,
    /** The baseline does not come before the follow-up. */
    PERIODS_OVERLAP,
    /** More people are counted than there are, or fewer than none. */
    COUNTS_IMPOSSIBLE
  }

  private final Why why;

  public EvaluationRefused(Why why, String message) {
    super(message);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
