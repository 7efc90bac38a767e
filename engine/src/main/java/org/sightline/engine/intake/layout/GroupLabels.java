package org.sightline.engine.intake.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.intake.roles.ColumnName;
import org.sightline.engine.intake.roles.WordTable;

/** The names under which groups appear in published tables. */
public final class GroupLabels {

  private static final Map<String, GroupLabel> BY_NAME = read("groups.tsv");

  private GroupLabels() {}

  /** The group that {@code text} names, in a cell or in a column's name. */
  public static Optional<GroupLabel> find(String text) {
    String plain = ColumnName.plain(text);
    GroupLabel known = BY_NAME.get(plain);
    if (known == null && plain.endsWith("_students")) {
      known = BY_NAME.get(plain.substring(0, plain.length() - "_students".length()));
    }
    return Optional.ofNullable(known);
  }

  /** Whether {@code text} stands for all. */
  public static boolean isEveryone(String text) {
    return find(text).filter(GroupLabel::isEveryone).isPresent();
  }

  private static Map<String, GroupLabel> read(String resource) {
    Map<String, GroupLabel> names = new HashMap<>();
    for (List<String> parts : WordTable.read(GroupLabels.class, resource)) {
      GroupLabel label = new GroupLabel(parts.get(0), parts.get(1));
      for (String name : parts.get(2).split(",")) {
        names.putIfAbsent(name, label);
      }
    }
    return Map.copyOf(names);
  }
}
