package org.sightline.engine.evaluation;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;

/**
 * The two sides of a gap.
 *
 * @param group whose gap is looked at; at least one condition
 * @param reference the other level of the group's one attribute; empty takes everyone else of whom
 *     it is known
 */
public record Contrast(Group group, Optional<String> reference) {
  public Contrast {
    if (group.ways() == 0 || (group.ways() > 1 && reference.isPresent())) {
      throw new IllegalArgumentException(
          "group has "
              + group.ways()
              + " conditions. Maybe name one attribute when the other side is named too.");
    }
  }

  /** A group of one condition. */
  public Contrast(String attribute, String group, Optional<String> reference) {
    this(Group.of(attribute, group), reference);
  }

  /** The columns that tell the sides apart. */
  public List<String> attributes() {
    return group.conditions().stream().map(Condition::attribute).toList();
  }

  /** True for the group, false for the other side; empty for neither, or when nobody knows. */
  public Optional<Boolean> side(Group cell) {
    boolean all = true;
    boolean known = false;
    for (Condition own : group.conditions()) {
      Optional<String> level = cell.level(own.attribute()).filter(l -> !isUnknown(l));
      if (level.filter(own.level()::equals).isEmpty()) {
        all = false;
        known |= reference.map(r -> level.filter(r::equals).isPresent()).orElse(level.isPresent());
      }
    }
    return all ? Optional.of(true) : known ? Optional.of(false) : Optional.empty();
  }

  private static boolean isUnknown(String level) {
    return level.equals(org.sightline.engine.dataset.Column.NOT_REPORTED);
  }
}
