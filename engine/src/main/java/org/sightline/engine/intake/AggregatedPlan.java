package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.intake.layout.Shape;
import org.sightline.engine.intake.profile.ColumnProfile;
import org.sightline.engine.intake.profile.Decimal;

/** What an aggregated table needs besides its own columns: families of groups, and numerators. */
final class AggregatedPlan {

  private final Looked looked;
  private final IssueLog log;

  AggregatedPlan(Looked looked, IssueLog log) {
    this.looked = looked;
    this.log = log;
  }

  /** The plan with what is needed added to it. */
  List<PlannedColumn> complete(List<PlannedColumn> plan) {
    List<PlannedColumn> all = new ArrayList<>(plan);
    all.replaceAll(this::checked);
    if (looked.shape() instanceof Shape.Groups groups && groups.family().isEmpty()) {
      all.add(family(groups));
    }
    numerators(List.copyOf(all), all);
    return all;
  }

  private PlannedColumn family(Shape.Groups groups) {
    return new PlannedColumn(
        freeName(groups.group() + " family"),
        Role.ATTRIBUTE,
        Kind.CATEGORY,
        0,
        "layout.family_recognised",
        Optional.of("group_family"),
        new FamilyWriter(position(groups.group())));
  }

  /** A numerator above its denominator is a slip somewhere, and no share can be made of it. */
  private PlannedColumn checked(PlannedColumn column) {
    boolean part =
        column.role() == Role.COUNT && !column.concept().equals(Optional.of("denominator"));
    Optional<String> count = looked.shape().people();
    if (!part || count.isEmpty() || count.get().equals(column.name())) {
      return column;
    }
    String denominator = count.get();
    IssueTally above =
        log.on(
            column.name(),
            IssueKind.NUMERATOR_ABOVE_DENOMINATOR,
            Treatment.VALUE_MISSING,
            Map.of("denominator", denominator));
    Decimal decimal = new Decimal(looked.table().decimalComma());
    return column.filledBy(
        new NumeratorCheck(
            position(column.name()), position(denominator), decimal, above, column.writer()));
  }

  /** A percent and its denominator give a numerator, where the table has none. */
  private void numerators(List<PlannedColumn> plan, List<PlannedColumn> all) {
    Optional<String> count = looked.shape().people();
    boolean has = plan.stream().filter(column -> column.role() == Role.COUNT).count() > 1;
    if (count.isEmpty()) {
      return;
    }
    for (PlannedColumn column : plan) {
      if (column.role() != Role.OUTCOME || !column.concept().equals(Optional.of("percent"))) {
        continue;
      }
      all.set(all.indexOf(column), column.ignoredBecause("layout.percent_of_count"));
      if (!has) {
        String name = freeName(column.name() + " (count)");
        ColumnProfile percent = looked.columns().get(position(column.name()));
        boolean share = percent.numbers().max() <= 1 && percent.numbers().percents() == 0;
        IssueTally tally =
            log.on(
                name,
                IssueKind.DERIVED_NUMERATOR,
                Treatment.REPAIRED,
                Map.of("percent", column.name(), "denominator", count.get()));
        boolean comma = looked.table().decimalComma();
        all.add(
            new PlannedColumn(
                name,
                Role.COUNT,
                Kind.WHOLE,
                0,
                "layout.derived_from_percent",
                Optional.of("numerator"),
                new NumeratorWriter(
                    percent.position(),
                    position(count.get()),
                    share ? 1 : 100,
                    new Decimal(comma),
                    tally)));
      }
    }
  }

  private int position(String name) {
    for (ColumnProfile column : looked.columns()) {
      if (column.name().equals(name)) {
        return column.position();
      }
    }
    throw new IllegalArgumentException(
        "no column '" + name + "'. Maybe the layout was not checked.");
  }

  private String freeName(String wanted) {
    return FreeName.among(looked.columns().stream().map(ColumnProfile::name).toList(), wanted);
  }

  /** The layout of the stored table. */
  Layout layout(List<PlannedColumn> plan) {
    if (looked.shape() instanceof Shape.Counted counted) {
      return new Layout.Counted(counted.count());
    }
    if (looked.shape() instanceof Shape.Groups groups) {
      String family =
          groups
              .family()
              .orElseGet(
                  () ->
                      plan.stream()
                          .filter(c -> c.because().equals("layout.family_recognised"))
                          .map(PlannedColumn::name)
                          .findFirst()
                          .orElseThrow());
      return new Layout.Margins(
          family, groups.group(), groups.everyone().orElse("All students"), groups.count());
    }
    return new Layout.OneEach();
  }
}
