package org.sightline.server.cycles;

import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Estimate;

/** A number as it stands for whoever looks. */
public sealed interface Figure {

  /**
   * It can be counted.
   *
   * @param data the newest version, in which it was counted
   * @param indicator the question as it is asked now
   * @param cell who was counted, of the viewer's own places alone
   * @param value the share or mean with its interval; a reason when too few people stand behind it
   * @param time the time it is about, when the data hold several and nobody said which
   * @param before how it stood in the version it was taken from
   * @param askedOtherwise whether the question is asked otherwise than then
   */
  record Counted(
      Prepared data,
      Indicator indicator,
      Cell cell,
      Estimate value,
      Optional<String> time,
      Before before,
      boolean askedOtherwise)
      implements Figure {}

  /** It cannot be counted. */
  record Lost(Why why) implements Figure {}

  /** Why a number cannot be counted any more, or not for this person. */
  enum Why {
    /** The dataset was deleted. */
    DATASET,
    /** The question is asked of it no more. */
    QUESTION,
    /** The data no longer tell this group apart. */
    GROUP,
    /** The number is about places of others. */
    PLACES
  }

  /** How a number stood in the version it was taken from. */
  sealed interface Before {
    /** The same version is still the newest. */
    record SameVersion() implements Before {}

    /** It stood so. */
    record Stood(Estimate value) implements Before {}

    /** That version was withdrawn. */
    record Withdrawn() implements Before {}
  }
}
