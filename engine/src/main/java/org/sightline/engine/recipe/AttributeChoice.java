package org.sightline.engine.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.IndicatorCheck;
import org.sightline.engine.intake.layout.GroupLabel;

/** Picks the attributes to compare by when nobody named them. */
final class AttributeChoice {

  /** More attributes than this make more tests than they are worth. */
  static final int MOST = 8;

  /** A column with more levels than this names things, not groups. */
  static final int MOST_LEVELS = 40;

  private AttributeChoice() {}

  static List<String> of(DatasetVersion data, Set<String> outcomes, List<Choice> choices) {
    if (data.layout() instanceof Layout.Margins margins) {
      return families(data, margins, choices);
    }
    List<Column> able = new ArrayList<>();
    for (Column column : data.dictionary().having(Role.ATTRIBUTE)) {
      int levels = column.levels().size() + (column.blanks() > 0 ? 1 : 0);
      if (outcomes.contains(column.name())) {
        continue;
      }
      if (levels < 2) {
        leftOut(column, "attribute.one_level", choices);
      } else if (levels > MOST_LEVELS) {
        leftOut(column, "attribute.too_many_levels", choices);
      } else {
        able.add(column);
      }
    }
    // Attributes known by name come first; otherwise the file's order stands.
    List<Column> order =
        able.stream().sorted(Comparator.comparing(c -> !c.because().startsWith("name."))).toList();
    order.stream().skip(MOST).forEach(c -> leftOut(c, "attribute.too_many", choices));
    Set<Column> taken = Set.copyOf(order.subList(0, Math.min(MOST, order.size())));
    List<Column> inOrder = able.stream().filter(taken::contains).toList();
    inOrder.forEach(c -> choices.add(new Choice(Choice.What.ATTRIBUTE, c.name(), c.because())));
    return inOrder.stream().map(Column::name).toList();
  }

  private static List<String> families(
      DatasetVersion data, Layout.Margins margins, List<Choice> choices) {
    List<String> families =
        IndicatorCheck.column(margins.family(), data.dictionary()).levels().stream()
            .map(Level::value)
            .filter(family -> !family.equals(margins.everyone()))
            .filter(family -> !family.equals(GroupLabel.EVERYONE))
            .toList();
    families.forEach(
        family ->
            choices.add(new Choice(Choice.What.ATTRIBUTE, family, "attribute.published_family")));
    return families;
  }

  private static void leftOut(Column column, String because, List<Choice> choices) {
    choices.add(new Choice(Choice.What.ATTRIBUTE_LEFT_OUT, column.name(), because));
  }
}
