package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Tally;

/**
 * The same group after a year, counted three ways, because people leave a group (English learners
 * who become proficient) and others arrive.
 *
 * @param baseline the group at the start
 * @param current whoever is in the group now: those who stayed and those who arrived
 * @param fixedCohort everyone who was in the group at the start, wherever they are now
 * @param ever everyone who was in the group at either time
 */
public record CompositionChange(
    Estimate baseline, Estimate current, Estimate fixedCohort, Estimate ever) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "change.composition",
          "The same students, or only the same label?",
          "Whether a group's rate moved because its members did, or because its members changed.",
          "current = stayed + arrived; fixed cohort = stayed + left; ever = all three",
          "share, 0 to 1",
          "judge a practice by the fixed cohort or by ever-members, not by current members",
          List.of("nobody in a set: no value for that set"),
          "Hopkins et al. 2013; Saunders & Marcelletti 2013 (recalled)");

  /**
   * From who stayed, left and arrived.
   *
   * @param baseline the group at the start
   * @param stayed those in the group at both times, counted now
   * @param left those in the group only at the start, counted now
   * @param arrived those in the group only now
   */
  public static CompositionChange of(Tally baseline, Tally stayed, Tally left, Tally arrived) {
    if (stayed.n() + left.n() != baseline.n()) {
      throw new IllegalArgumentException(
          "stayed "
              + stayed.n()
              + " and left "
              + left.n()
              + " are not the "
              + baseline.n()
              + " of the baseline. Maybe some moved away: take them out of the baseline too, and"
              + " report them as attrition.");
    }
    return new CompositionChange(
        baseline.share(),
        stayed.plus(arrived).share(),
        stayed.plus(left).share(),
        stayed.plus(left).plus(arrived).share());
  }

  /** Whether current members and the fixed cohort moved in opposite directions. */
  public boolean misleads() {
    return baseline instanceof Known before
        && current instanceof Known now
        && fixedCohort instanceof Known same
        && (now.value() - before.value()) * (same.value() - before.value()) < 0;
  }
}
