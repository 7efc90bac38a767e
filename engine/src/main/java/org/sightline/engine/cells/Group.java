package org.sightline.engine.cells;

import java.util.Comparator;
import java.util.List;

/**
 * The people who meet every condition; no condition means everyone.
 *
 * @param conditions at most one per attribute, kept in the attributes' alphabetical order
 */
public record Group(List<Condition> conditions) {

  /** Everyone in the dataset (or in the filter). */
  public static final Group EVERYONE = new Group(List.of());

  public Group {
    conditions = conditions.stream().sorted(Comparator.comparing(Condition::attribute)).toList();
    if (conditions.stream().map(Condition::attribute).distinct().count() != conditions.size()) {
      throw new IllegalArgumentException(
          "group names an attribute twice: "
              + conditions.stream().map(Condition::attribute).toList()
              + ". Maybe two levels of one attribute were crossed.");
    }
  }

  /** The group of one condition. */
  public static Group of(String attribute, String level) {
    return new Group(List.of(new Condition(attribute, level)));
  }

  /** How many attributes are crossed. */
  public int ways() {
    return conditions.size();
  }

  /** The groups that this one narrows by a single condition. */
  public List<Group> parents() {
    return conditions.stream()
        .map(left -> new Group(conditions.stream().filter(c -> !c.equals(left)).toList()))
        .toList();
  }
}
