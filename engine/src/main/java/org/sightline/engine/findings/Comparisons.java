package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** Holds each group against the references that were asked for. */
record Comparisons(
    Indicator indicator,
    Yardstick yardstick,
    ReferenceChoice choice,
    Cell everyone,
    Map<List<String>, Partition> partitions,
    int support) {

  private static final Undefined ITSELF =
      new Undefined(Reason.NOT_ESTIMABLE, "the group is the reference itself");

  /** Whether the bar, not everyone else, decides the verdict. */
  boolean barDecides() {
    return choice instanceof ReferenceChoice.Bar && indicator.bar().isPresent();
  }

  /** The deciding comparison first. */
  List<Comparison> of(Slice slice) {
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(
        withPeople(ComparedWith.EVERYONE_ELSE, Optional.empty(), slice, slice.others()));
    indicator.bar().ifPresent(bar -> comparisons.add(barDecides() ? 0 : 1, withBar(slice, bar)));
    asked(slice).ifPresent(comparisons::add);
    return comparisons;
  }

  private Optional<Comparison> asked(Slice slice) {
    if (choice instanceof ReferenceChoice.Overall) {
      return Optional.of(withOverall(slice));
    } else if (choice instanceof ReferenceChoice.Largest) {
      return Optional.of(chosen(slice, ComparedWith.LARGEST, Comparator.comparingLong(Cell::n)));
    } else if (choice instanceof ReferenceChoice.Best) {
      return Optional.of(chosen(slice, ComparedWith.BEST, Comparator.comparingDouble(this::good)));
    } else if (choice instanceof ReferenceChoice.Named named) {
      return Optional.of(named(slice, named.levels()));
    }
    return Optional.empty();
  }

  private double good(Cell cell) {
    double value = yardstick.value(Sample.of(cell)).asDouble().orElse(Double.NEGATIVE_INFINITY);
    return indicator.direction().sign() * value;
  }

  private Comparison chosen(Slice slice, ComparedWith with, Comparator<Cell> order) {
    List<Cell> able =
        strata(slice.group().cell().group()).stream().filter(c -> c.n() >= support).toList();
    Optional<Cell> best = able.stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a);
    if (best.isEmpty()) {
      return none(with, new Undefined(Reason.NO_REFERENCE, "no group has enough people"));
    }
    boolean tie = able.stream().filter(c -> order.compare(c, best.get()) == 0).count() > 1;
    return withGroup(with, slice, best.get(), tie);
  }

  /** Attributes that the reference does not name keep the group's own level. */
  private Comparison named(Slice slice, Map<String, String> levels) {
    Group own = slice.group().cell().group();
    if (own.conditions().stream().noneMatch(c -> levels.containsKey(c.attribute()))) {
      return none(
          ComparedWith.NAMED,
          new Undefined(Reason.NO_REFERENCE, "the reference names none of these attributes"));
    }
    Group wanted =
        new Group(
            own.conditions().stream()
                .map(
                    c ->
                        new Condition(c.attribute(), levels.getOrDefault(c.attribute(), c.level())))
                .toList());
    return strata(own).stream()
        .filter(cell -> cell.group().equals(wanted) && cell.n() > 0)
        .findFirst()
        .map(cell -> withGroup(ComparedWith.NAMED, slice, cell, false))
        .orElseGet(
            () ->
                none(
                    ComparedWith.NAMED,
                    new Undefined(Reason.NO_REFERENCE, "nobody is in the reference group")));
  }

  private List<Cell> strata(Group group) {
    Partition partition = partitions.get(Partition.along(group));
    return partition == null ? List.of() : partition.strata();
  }

  private Comparison withGroup(ComparedWith with, Slice slice, Cell reference, boolean tie) {
    if (reference.group().equals(slice.group().cell().group())) {
      long n = reference.n();
      return new Comparison(
          with,
          Optional.of(reference.group()),
          yardstick.value(Sample.of(reference)),
          Estimate.of(0, ITSELF, n),
          ITSELF,
          ITSELF,
          indicator.isMean() ? ITSELF : Estimate.of(0, n),
          tie);
    }
    Sample others = new Sample(reference, slice.group().designEffect());
    Comparison plain = withPeople(with, Optional.of(reference.group()), slice, others);
    return new Comparison(
        with,
        plain.reference(),
        plain.value(),
        plain.gap(),
        plain.ratio(),
        plain.effect(),
        plain.studentsBehind(),
        tie);
  }

  private Comparison withPeople(
      ComparedWith with, Optional<Group> reference, Slice slice, Sample others) {
    Cell group = slice.group().cell();
    return new Comparison(
        with,
        reference,
        yardstick.value(others),
        yardstick.gap(slice.group(), others),
        yardstick.ratio(group, others.cell()),
        yardstick.effect(group, others.cell()),
        yardstick.studentsBehind(group, others.cell()),
        false);
  }

  private Comparison withBar(Slice slice, BigDecimal bar) {
    Undefined fixed = new Undefined(Reason.NOT_ESTIMABLE, "a bar is not a group of people");
    return new Comparison(
        ComparedWith.BAR,
        Optional.empty(),
        Estimate.of(bar.doubleValue(), fixed, slice.group().cell().n()),
        yardstick.gapToBar(slice.group(), bar),
        fixed,
        fixed,
        yardstick.studentsBehindBar(slice.group().cell(), bar),
        false);
  }

  private Comparison withOverall(Slice slice) {
    Cell group = slice.group().cell();
    Undefined overlap = new Undefined(Reason.NOT_ESTIMABLE, "everyone includes the group");
    return new Comparison(
        ComparedWith.OVERALL,
        Optional.empty(),
        yardstick.value(Sample.of(everyone)),
        yardstick.gapToOverall(slice.group(), everyone),
        overlap,
        overlap,
        yardstick.studentsBehind(group, slice.others().cell()),
        false);
  }

  private static Comparison none(ComparedWith with, Undefined why) {
    return new Comparison(with, Optional.empty(), why, why, why, why, why, false);
  }
}
