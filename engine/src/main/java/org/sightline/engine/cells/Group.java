package org.sightline.engine.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The people who meet every condition; no condition means everyone.
 *
 * @param conditions at most one per attribute, kept in the attributes' alphabetical order
 */
public record Group(List<Condition> conditions) {

  /** Everyone in the dataset (or in the filter). */
  public static final Group EVERYONE = new Group(List.of());

  public Group {
    conditions = ascending(conditions) ? List.copyOf(conditions) : sorted(conditions);
  }

  private static boolean ascending(List<Condition> conditions) {
    for (int i = 1; i < conditions.size(); i++) {
      if (conditions.get(i - 1).attribute().compareTo(conditions.get(i).attribute()) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Condition> sorted(List<Condition> conditions) {
    List<Condition> sorted =
        conditions.stream().sorted(Comparator.comparing(Condition::attribute)).toList();
    if (!ascending(sorted)) {
      throw new IllegalArgumentException(
          "group names an attribute twice: "
              + sorted.stream().map(Condition::attribute).toList()
              + ". Maybe two levels of one attribute were crossed.");
    }
    return sorted;
  }

  /** The group of one condition. */
  public static Group of(String attribute, String level) {
    return new Group(List.of(new Condition(attribute, level)));
  }

  /** How many attributes are crossed. */
  public int ways() {
    return conditions.size();
  }

  /** The level of an attribute, when this group is conditioned on it. */
  public Optional<String> level(String attribute) {
    return conditions.stream()
        .filter(condition -> condition.attribute().equals(attribute))
        .map(Condition::level)
        .findFirst();
  }

  /** This group without its condition on some attributes. */
  public Group without(Collection<String> attributes) {
    return new Group(conditions.stream().filter(c -> !attributes.contains(c.attribute())).toList());
  }

  /** This group narrowed by one more condition. */
  public Group and(String attribute, String level) {
    List<Condition> narrower = new ArrayList<>(conditions);
    narrower.add(new Condition(attribute, level));
    return new Group(narrower);
  }

  /** The groups that this one narrows by a single condition. */
  public List<Group> parents() {
    return conditions.stream()
        .map(left -> new Group(conditions.stream().filter(c -> !c.equals(left)).toList()))
        .toList();
  }
}
