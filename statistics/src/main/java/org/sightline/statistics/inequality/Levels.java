package org.sightline.statistics.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Range;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.gaps.Group;
import org.sightline.statistics.gaps.Groups;

/**
 * The groups of a summary, in percent: y is 100·x/n, s the share of all people, V the variance
 * y(100 - y)/n. Groups without people are left out and named.
 */
public final class Levels {

  private final List<Group> groups;
  private final List<String> empty;
  private final Direction direction;
  private final Tally all;

  private Levels(List<Group> groups, List<String> empty, Direction direction) {
    this.groups = groups;
    this.empty = empty;
    this.direction = direction;
    this.all = groups.stream().map(Group::tally).reduce(new Tally(0, 0), Tally::plus);
  }

  /**
   * The levels of these groups, in their order (where order matters: least advantaged first).
   *
   * @param direction tells which group is the best
   */
  public static Levels of(Groups groups, Direction direction) {
    return new Levels(
        groups.all().stream().filter(group -> group.tally().n() > 0).toList(),
        groups.all().stream().filter(g -> g.tally().n() == 0).map(Group::name).toList(),
        direction);
  }

  /** Names of the groups left out because nobody is in them. */
  public List<String> empty() {
    return empty;
  }

  /** How many groups have people. */
  public int size() {
    return groups.size();
  }

  /** All people. */
  public long n() {
    return all.n();
  }

  /** The overall percentage; 0 when there is nobody. */
  public double mean() {
    return all.n() == 0 ? 0 : percent(all);
  }

  /** The group's percentage, 0 to 100. */
  public double y(int group) {
    return percent(tally(group));
  }

  /** The group's share of all people, above 0 and at most 1. */
  public double share(int group) {
    return (double) tally(group).n() / all.n();
  }

  /** The middle of the group's place when all people are lined up in order, 0 to 1. */
  public double rank(int group) {
    double before = IntStream.range(0, group).mapToDouble(i -> tally(i).n()).sum();
    return (before + tally(group).n() / 2.0) / all.n();
  }

  Tally tally(int group) {
    return groups.get(group).tally();
  }

  Direction direction() {
    return direction;
  }

  /** The sampling variance of the group's percentage. */
  double variance(int group) {
    double p = y(group);
    return p * (100 - p) / tally(group).n();
  }

  /** The same if every group had the overall percentage. */
  double varianceIfAlike(int group) {
    return mean() * (100 - mean()) / tally(group).n();
  }

  /** The first of the groups with the best percentage. */
  int best() {
    int best = 0;
    for (int i = 1; i < size(); i++) {
      best = direction.sign() * (y(i) - y(best)) > 0 ? i : best;
    }
    return best;
  }

  Optional<Double> y(String name) {
    return groups.stream()
        .filter(group -> group.name().equals(name))
        .map(group -> percent(group.tally()))
        .findFirst();
  }

  double sum(IntToDoubleFunction term) {
    return IntStream.range(0, size()).mapToDouble(term).sum();
  }

  /** Delta method with fixed shares: from the slope of the measure in each group's percentage. */
  double error(IntToDoubleFunction slope) {
    return Math.sqrt(sum(i -> slope.applyAsDouble(i) * slope.applyAsDouble(i) * variance(i)));
  }

  Range around(double value, IntToDoubleFunction slope) {
    return Range.around(value, error(slope), "delta method, group sizes fixed");
  }

  /** Why no summary is given; null when there are at least three groups with people. */
  @Nullable Undefined tooFew() {
    return switch (size()) {
      case 0 -> new Undefined(Reason.NO_DENOMINATOR, "nobody in any group");
      case 1 -> new Undefined(Reason.ONE_GROUP, "only one group has people");
      case 2 ->
          new Undefined(Reason.NOT_ESTIMABLE, "two groups with people: the plain gap says it all");
      default -> null;
    };
  }

  /** Why no relative summary is given; null when the overall percentage is above 0. */
  @Nullable Undefined noRelative() {
    Undefined why = tooFew();
    return why == null && mean() == 0
        ? new Undefined(Reason.NOT_ESTIMABLE, "the overall percentage is 0")
        : why;
  }

  /** These groups with other counts, one per group, sizes unchanged. */
  Levels counting(long[] counts) {
    List<Group> drawn =
        IntStream.range(0, size())
            .mapToObj(i -> new Group(groups.get(i).name(), new Tally(counts[i], tally(i).n())))
            .toList();
    return new Levels(drawn, empty, direction);
  }

  @Override
  public String toString() {
    return "Levels" + Arrays.toString(IntStream.range(0, size()).mapToDouble(this::y).toArray());
  }

  private static double percent(Tally tally) {
    return 100.0 * tally.x() / tally.n();
  }
}
