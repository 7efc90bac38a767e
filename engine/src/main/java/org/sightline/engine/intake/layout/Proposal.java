package org.sightline.engine.intake.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.roles.Aggregation;
import org.sightline.engine.intake.roles.KnownConcepts;

/** Proposes how a table is laid out, from its columns' names and values. */
public final class Proposal {

  private static final Pattern DENOMINATOR =
      Pattern.compile(
          "denominator|n|count|total|enrol?lment|(number|num|count|total)?( of)?( all)?"
              + " ?(students )?(students|tested|enrolled|in cohort|cohort|eligible|assessed)");
  private static final Pattern NUMERATOR =
      Pattern.compile(
          "numerator|((number|num|count)( of)?( students)? )?(who )?(are |were )?(proficient|passed"
              + "|passing|met.*|meeting.*|graduated|graduates|suspended|expelled|dropouts?"
              + "|dropped out|retained|chronically absent|absent|reaching.*|at or above.*"
              + "|enrolled in ap)");

  private Proposal() {}

  /** The likeliest shape of a table. */
  public static Shape look(Aggregation table) {
    List<ColumnProfile> columns = table.columns();
    return stacked(columns)
        .or(() -> wide(table))
        .or(() -> table.look() ? table.denominator().map(n -> counted(columns, n)) : none())
        .orElseGet(Shape.People::new);
  }

  private static Optional<Shape> none() {
    return Optional.empty();
  }

  /** Published groups that overlap, or people counted once each. */
  private static Shape counted(List<ColumnProfile> columns, String count) {
    return groups(columns, count).orElseGet(() -> new Shape.Counted(count));
  }

  /**
   * Published groups, where one column names groups of two families or more: those cannot be people
   * counted once each.
   *
   * @param count the column with the denominator
   */
  public static Optional<Shape> groups(List<ColumnProfile> columns, String count) {
    for (ColumnProfile column : columns) {
      if (families(column).size() >= 2) {
        Optional<String> family =
            columns.stream()
                .map(ColumnProfile::name)
                .filter(name -> KnownConcepts.is(name, "group_family"))
                .findFirst();
        return Optional.of(new Shape.Groups(column.name(), family, everyone(column), count));
      }
    }
    return Optional.empty();
  }

  static Set<String> families(ColumnProfile column) {
    Set<String> families = new HashSet<>();
    long known = 0;
    for (ColumnProfile.Value value : column.values()) {
      Optional<GroupLabel> label = GroupLabels.find(value.text());
      if (label.isPresent()) {
        known += value.rows();
        families.add(label.get().family());
      }
    }
    families.remove(GroupLabel.EVERYONE);
    return known * 2 >= column.filled() && column.filled() > 0 ? families : Set.of();
  }

  private static Optional<String> everyone(ColumnProfile column) {
    return column.values().stream()
        .map(ColumnProfile.Value::text)
        .filter(GroupLabels::isEveryone)
        .findFirst();
  }

  private static Optional<Shape> stacked(List<ColumnProfile> columns) {
    Optional<ColumnProfile> value =
        columns.stream()
            .filter(c -> c.numeric() && KnownConcepts.is(c.name(), "measure_value"))
            .findFirst();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    for (ColumnProfile column : columns) {
      if (KnownConcepts.is(column.name(), "measure_name") && !column.many()) {
        List<String> numerators = matching(column, NUMERATOR);
        List<String> denominators = matching(column, DENOMINATOR);
        if (numerators.size() == 1 && denominators.size() == 1) {
          return Optional.of(
              new Shape.Stacked(
                  column.name(), value.get().name(), numerators.get(0), denominators.get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> matching(ColumnProfile column, Pattern pattern) {
    return column.values().stream()
        .map(ColumnProfile.Value::text)
        .filter(text -> pattern.matcher(text.toLowerCase(Locale.ROOT)).matches())
        .toList();
  }

  private static Optional<Shape> wide(Aggregation table) {
    if (table.namesPeople()) {
      return Optional.empty();
    }
    Map<String, List<Shape.WideColumn>> byMeasure = new LinkedHashMap<>();
    for (ColumnProfile column : table.columns()) {
      if (Aggregation.isCount(column)) {
        WideName.read(column.name())
            .ifPresent(
                wide ->
                    byMeasure.computeIfAbsent(wide.measure(), m -> new ArrayList<>()).add(wide));
      }
    }
    List<Shape.WideColumn> all = new ArrayList<>();
    byMeasure.forEach(
        (measure, wide) -> {
          long groups = wide.stream().filter(w -> !w.labels().get(0).isEveryone()).count();
          if (groups >= (measure.isEmpty() ? 3 : 2)) {
            all.addAll(wide);
          }
        });
    return all.isEmpty() ? Optional.empty() : Optional.of(new Shape.Wide(all));
  }
}
