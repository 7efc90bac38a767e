package org.sightline.statistics.gaps;

import java.util.Comparator;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/** The people (or the lack of them) that a {@link Reference} turns out to name. */
sealed interface Target {

  /** People outside the group; {@code tie} when another group would have served as well. */
  record People(String label, Tally tally, boolean tie) implements Target {}

  /** The group itself, so there is no distance. */
  record Itself() implements Target {}

  /** Nobody to compare with. */
  record None(Undefined why) implements Target {}

  /** People a group is compared with under every reference but the bar. */
  static Target of(Groups groups, Group group, Reference reference, Direction direction) {
    if (groups.peopled() < 2 && !(reference instanceof Reference.Named)) {
      return new None(new Undefined(Reason.ONE_GROUP, "no other group has anyone in it"));
    }
    if (reference instanceof Reference.Largest) {
      return chosen(groups.all(), Comparator.comparingLong(g -> g.tally().n()), group);
    }
    if (reference instanceof Reference.Best best) {
      List<Group> able = groups.all().stream().filter(g -> g.tally().n() >= best.leastN()).toList();
      Comparator<Group> byShare = (a, b) -> ExactRates.compare(a.tally(), b.tally());
      return chosen(able, direction == Direction.ADVERSE ? byShare.reversed() : byShare, group);
    }
    if (reference instanceof Reference.Named named) {
      return groups
          .find(named.group())
          .map(tally -> target(group, new Group(named.group(), tally), false))
          .orElseGet(
              () ->
                  new None(new Undefined(Reason.NO_REFERENCE, "no such group among those given")));
    }
    return new People("everyone else", groups.overall().minus(group.tally()), false);
  }

  private static Target chosen(List<Group> able, Comparator<Group> order, Group group) {
    Comparator<Group> firstNameWins = order.thenComparing(Group::name, Comparator.reverseOrder());
    return able.stream()
        .max(firstNameWins)
        .map(
            best ->
                target(
                    group,
                    best,
                    able.stream().filter(g -> order.compare(g, best) == 0).count() > 1))
        .orElseGet(
            () -> new None(new Undefined(Reason.NO_REFERENCE, "no group has enough people")));
  }

  private static Target target(Group group, Group reference, boolean tie) {
    return group.name().equals(reference.name())
        ? new Itself()
        : new People(reference.name(), reference.tally(), tie);
  }
}
