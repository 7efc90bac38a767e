package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;

/** Where before and after are found. */
public sealed interface Waves {

  /** The dataset versions that are read, baseline first. */
  default List<DatasetVersion> datasets() {
    if (this instanceof Periods periods) {
      return List.of(periods.data);
    } else if (this instanceof Files files) {
      return List.of(files.baseline, files.followUp);
    }
    return List.of(((Single) this).data);
  }

  /**
   * One dataset with a column of periods.
   *
   * @param column the column
   * @param before the baseline; empty takes the last period but one
   * @param after the follow-up; empty takes the last period
   */
  record Periods(
      DatasetVersion data, String column, Optional<String> before, Optional<String> after)
      implements Waves {}

  /**
   * Two datasets, each one wave.
   *
   * @param before which rows of the baseline are the first wave
   * @param after which rows of the follow-up are the second
   * @param first what the first wave is called
   * @param second what the second is called; not the same
   */
  record Files(
      DatasetVersion baseline,
      DatasetVersion followUp,
      Filter before,
      Filter after,
      String first,
      String second)
      implements Waves {
    /** Every row of both. */
    public Files(DatasetVersion baseline, DatasetVersion followUp) {
      this(baseline, followUp, Filter.NONE, Filter.NONE, BEFORE, AFTER);
    }

    /** What the first wave is called. */
    public static final String BEFORE = "baseline";

    /** What the second wave is called. */
    public static final String AFTER = "follow-up";

    /** The rows of one wave. */
    Filter rows(DatasetVersion data) {
      return data.equals(baseline) ? before : after;
    }
  }

  /** One dataset at one time: sets of schools can be compared, nothing has changed. */
  record Single(DatasetVersion data) implements Waves {
    /** What the only wave is called. */
    public static final String ONLY = "now";
  }
}
