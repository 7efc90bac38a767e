package org.sightline.engine.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of a wide table fit together. Race by sex can be crossed, and then columns that
 * count the same people once more (totals, English learners) find no place. A single family needs
 * no total. Several families overlap, and become published groups.
 */
final class WideChoice {

  private WideChoice() {}

  static List<Shape.WideColumn> consistent(List<Shape.WideColumn> columns) {
    List<Shape.WideColumn> crossed =
        columns.stream()
            .filter(c -> c.labels().size() == 2)
            .filter(c -> c.labels().get(0).family().equals("race and ethnicity"))
            .toList();
    if (!crossed.isEmpty()) {
      return crossed;
    }
    List<Shape.WideColumn> single = columns.stream().filter(c -> c.labels().size() == 1).toList();
    List<Shape.WideColumn> groups =
        single.stream().filter(c -> !c.labels().get(0).isEveryone()).toList();
    return families(groups).size() == 1 ? groups : single;
  }

  /** The names of the columns that will name the group. */
  static List<String> attributes(List<Shape.WideColumn> used) {
    if (used.stream().anyMatch(c -> c.labels().size() == 2)) {
      return List.of("race_ethnicity", "gender");
    }
    Set<String> families = families(used);
    return families.size() == 1
        ? List.of(attribute(families.iterator().next()))
        : List.of(WideTable.FAMILY, WideTable.GROUP);
  }

  /** What those columns hold for one column of the file. */
  static List<String> cells(Shape.WideColumn column, List<String> attributes) {
    if (attributes.equals(List.of(WideTable.FAMILY, WideTable.GROUP))) {
      GroupLabel label = column.labels().get(0);
      return List.of(label.family(), label.label());
    }
    List<String> cells = new ArrayList<>();
    column.labels().forEach(label -> cells.add(label.label()));
    return cells;
  }

  private static Set<String> families(List<Shape.WideColumn> columns) {
    return columns.stream().map(c -> c.labels().get(0).family()).collect(Collectors.toSet());
  }

  private static String attribute(String family) {
    return switch (family) {
      case "race and ethnicity" -> "race_ethnicity";
      case "sex" -> "gender";
      default -> family.toLowerCase(Locale.ROOT).replace(' ', '_');
    };
  }
}
