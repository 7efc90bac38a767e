package org.sightline.statistics.gaps;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.rates.BarGap;

/**
 * One group against one reference: the difference, the ratio, and the students behind the gap.
 *
 * @param group whose gap it is
 * @param reference what was asked for
 * @param label what that turned out to be, in words
 * @param difference share minus the reference's share, -1 to 1
 * @param ratio share over the reference's share, at least 0
 * @param studentsBehind whole students, at least 0
 * @param tie whether another group would have served as the reference just as well
 * @param notes what a reader must know beside the numbers
 */
public record Gap(
    String group,
    Reference reference,
    String label,
    Estimate difference,
    Estimate ratio,
    Estimate studentsBehind,
    boolean tie,
    List<String> notes) {

  public Gap {
    notes = List.copyOf(notes);
  }

  /**
   * The gap of one of the groups.
   *
   * @throws IllegalArgumentException when no group has that name
   */
  public static Gap of(Groups groups, String name, Reference reference, Direction direction) {
    Tally tally =
        groups
            .find(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no group \"" + name + "\". Maybe its name is spelt otherwise."));
    if (reference instanceof Reference.Bar bar) {
      return toBar(name, tally, bar, direction);
    }
    Target target = Target.of(groups, new Group(name, tally), reference, direction);
    if (target instanceof Target.People people) {
      return reference instanceof Reference.Overall
          ? toOverall(name, tally, groups.overall(), reference, direction)
          : toPeople(name, tally, reference, people, direction);
    }
    if (target instanceof Target.None none) {
      Estimate students =
          none.why().reason() == Reason.ONE_GROUP ? Estimate.of(0, tally.n()) : none.why();
      return new Gap(
          name, reference, reference.words(), none.why(), none.why(), students, false, List.of());
    }
    return itself(name, tally, reference);
  }

  private static Gap itself(String name, Tally tally, Reference reference) {
    Undefined why = new Undefined(Reason.NOT_ESTIMABLE, "the group is the reference itself");
    return new Gap(
        name,
        reference,
        name,
        Estimate.of(0, why, tally.n()),
        Estimate.of(1, why, tally.n()),
        Estimate.of(0, tally.n()),
        false,
        List.of(why.detail()));
  }

  private static Gap toBar(String name, Tally tally, Reference.Bar bar, Direction direction) {
    return new Gap(
        name,
        bar,
        bar.words(),
        BarGap.of(tally, bar.share()),
        RiskRatio.toBar(tally, bar.share()),
        StudentsBehind.bar(direction, tally, bar.share()),
        false,
        List.of());
  }

  private static Gap toOverall(
      String name, Tally tally, Tally overall, Reference reference, Direction direction) {
    return new Gap(
        name,
        reference,
        reference.words(),
        OverallDifference.of(tally, overall),
        RiskRatio.toOverall(tally, overall),
        StudentsBehind.overall(direction, tally, overall),
        false,
        List.of("students behind are counted against everyone else, since everyone moves too"));
  }

  private static Gap toPeople(
      String name, Tally tally, Reference reference, Target.People people, Direction direction) {
    List<String> notes = new ArrayList<>();
    if (reference instanceof Reference.Best) {
      notes.add("the reference was chosen from the data, and the interval ignores that choice");
    }
    if (people.tie()) {
      notes.add("another group would have served as the reference just as well");
    }
    return new Gap(
        name,
        reference,
        people.label(),
        RateDifference.of(tally, people.tally()),
        RiskRatio.of(tally, people.tally()),
        StudentsBehind.compared(direction, tally, people.tally()),
        people.tie(),
        notes);
  }
}
