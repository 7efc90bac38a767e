package org.sightline.statistics.gaps;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.statistics.Tally;

/**
 * Groups that do not overlap and together are everyone.
 *
 * @param all each with its own name; at least one
 */
public record Groups(List<Group> all) {
  public Groups {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("there are 0 groups. Maybe the grouping column is empty.");
    }
    Set<String> names = new HashSet<>();
    for (Group group : all) {
      if (!names.add(group.name())) {
        throw new IllegalArgumentException(
            "group \"" + group.name() + "\" is given twice. Maybe add the two counts first.");
      }
    }
  }

  /** Everyone. */
  public Tally overall() {
    return all.stream().map(Group::tally).reduce(new Tally(0, 0), Tally::plus);
  }

  /** The count of one group, if it is among them. */
  public Optional<Tally> find(String name) {
    return all.stream().filter(group -> group.name().equals(name)).map(Group::tally).findFirst();
  }

  /** How many groups have anyone in them. */
  public long peopled() {
    return all.stream().filter(group -> group.tally().n() > 0).count();
  }
}
