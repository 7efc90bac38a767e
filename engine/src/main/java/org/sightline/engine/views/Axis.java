package org.sightline.engine.views;

import java.util.List;
import org.sightline.engine.cells.Condition;

/** Something groups are told apart by. */
public sealed interface Axis {

  /** Its name: a column, or what several columns say together. */
  String name();

  /** The columns it reads. */
  List<String> columns();

  /** Whether people who meet this condition are one of its groups. */
  boolean has(Condition condition);

  /** Every level of a column is a group; nobody stands in two. */
  record Levels(String name) implements Axis {
    @Override
    public List<String> columns() {
      return List.of(name);
    }

    @Override
    public boolean has(Condition condition) {
      return condition.attribute().equals(name);
    }
  }

  /**
   * Every condition is a group of its own; a person who meets several is counted in each.
   *
   * @param name the column these groups would be rolled up to
   * @param groups at least one
   */
  record Overlapping(String name, List<Condition> groups) implements Axis {
    public Overlapping {
      groups = List.copyOf(groups);
      if (groups.isEmpty()) {
        throw new IllegalArgumentException(
            name + " has no groups. Maybe its columns were left out of the dataset.");
      }
    }

    @Override
    public List<String> columns() {
      return groups.stream().map(Condition::attribute).distinct().toList();
    }

    @Override
    public boolean has(Condition condition) {
      return groups.contains(condition);
    }
  }
}
