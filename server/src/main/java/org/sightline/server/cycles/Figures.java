package org.sightline.server.cycles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.findings.FindingsRequest;
import org.sightline.engine.findings.Latest;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.site.Once;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;
import org.sightline.statistics.rates.MeanValue;
import org.sightline.statistics.rates.Wilson;
import org.springframework.stereotype.Component;

/** Counts numbers anew for whoever looks. */
@Component
public class Figures {
  private final Datasets datasets;
  private final ScopedCells cells;
  private final Once once;

  Figures(Datasets datasets, ScopedCells cells, Once once) {
    this.once = once;
    this.datasets = datasets;
    this.cells = cells;
  }

  /** The number as it stands for this person; counted once for a page that shows it often. */
  public Figure of(Viewer viewer, NumberSource source) {
    return once.read(Figures.class, List.of(viewer, source), () -> counted(viewer, source));
  }

  private Figure counted(Viewer viewer, NumberSource source) {
    Optional<Prepared> newest = datasets.prepared(source.dataset());
    if (newest.isEmpty()) {
      return new Figure.Lost(Figure.Why.DATASET);
    }
    Prepared data = newest.get();
    Optional<Indicator> indicator = indicator(data, source.indicator());
    if (indicator.isEmpty()) {
      return new Figure.Lost(Figure.Why.QUESTION);
    }
    if (!tellsApart(data, source.group())) {
      return new Figure.Lost(Figure.Why.GROUP);
    }
    try {
      Cell cell = cell(viewer, data, indicator.get(), source.group());
      return new Figure.Counted(
          data,
          indicator.get(),
          cell,
          value(data, indicator.get(), cell),
          latest(data, rows(data, source.group())).map(Latest::level),
          before(viewer, data, source),
          !Question.fingerprint(indicator.get()).equals(source.question()));
    } catch (OutOfSight others) {
      return new Figure.Lost(Figure.Why.PLACES);
    } catch (CellsRefused refused) {
      return new Figure.Lost(Figure.Why.GROUP);
    }
  }

  private Figure.Before before(Viewer viewer, Prepared newest, NumberSource source) {
    if (newest.data().id().equals(source.version())) {
      return new Figure.Before.SameVersion();
    }
    Optional<Prepared> then = datasets.prepared(source.dataset(), source.version());
    Optional<Indicator> asked = then.flatMap(old -> indicator(old, source.indicator()));
    if (then.isEmpty() || asked.isEmpty() || !tellsApart(then.get(), source.group())) {
      return new Figure.Before.Withdrawn();
    }
    Cell cell = cell(viewer, then.get(), asked.get(), source.group());
    return new Figure.Before.Stood(value(then.get(), asked.get(), cell));
  }

  /** Whether the number can still be counted at all, whoever looks. */
  public boolean stands(NumberSource source) {
    return once.read(Figures.class, source, () -> canBeCounted(source));
  }

  private boolean canBeCounted(NumberSource source) {
    return datasets
        .prepared(source.dataset())
        .filter(data -> indicator(data, source.indicator()).isPresent())
        .filter(data -> tellsApart(data, source.group()))
        .isPresent();
  }

  /**
   * Whether the question is asked otherwise now than when the number was taken; empty when it is
   * asked no more.
   */
  public Optional<Boolean> isAskedOtherwise(NumberSource source) {
    return datasets
        .prepared(source.dataset())
        .flatMap(data -> indicator(data, source.indicator()))
        .map(asked -> !Question.fingerprint(asked).equals(source.question()));
  }

  /**
   * A source of numbers as the newest version has it; empty when the data do not hold it.
   *
   * @param group who; at most three conditions on people
   */
  public Optional<NumberSource> source(String dataset, String indicator, Group group) {
    return datasets
        .prepared(dataset)
        .filter(data -> tellsApart(data, group) && people(data, group).ways() <= 3)
        .flatMap(
            data ->
                indicator(data, indicator)
                    .map(
                        asked ->
                            new NumberSource(
                                dataset,
                                data.data().id(),
                                indicator,
                                group,
                                Question.fingerprint(asked))));
  }

  private static boolean tellsApart(Prepared data, Group group) {
    return group.conditions().stream()
        .allMatch(each -> data.data().dictionary().find(each.attribute()).isPresent());
  }

  /** The question of this name. */
  static Optional<Indicator> indicator(Prepared data, String name) {
    return data.recipe().indicators().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The group's count, at the latest time unless the group names one. */
  Cell cell(Viewer viewer, Prepared data, Indicator indicator, Group group) {
    Filter rows = rows(data, group);
    Filter now = latest(data, rows).map(each -> rows.and(at(each))).orElse(rows);
    Group people = people(data, group);
    List<String> attributes = people.conditions().stream().map(Condition::attribute).toList();
    CellQuery query =
        new CellQuery(
            data.data(), List.of(indicator), attributes, attributes.size(), List.of(), now);
    return cells.cells(viewer, query).get(0).find(people).orElse(Cell.empty(people)).as(group);
  }

  private static Filter at(Latest latest) {
    return new Filter(Map.of(latest.column(), List.of(latest.level())));
  }

  static Optional<Latest> latest(Prepared data, Filter rows) {
    return Latest.of(new FindingsRequest(data.data(), data.recipe(), rows), data.recipe());
  }

  /** The conditions on places and times, as a filter. */
  static Filter rows(Prepared data, Group group) {
    Map<String, List<String>> allowed = new HashMap<>();
    for (Condition each : group.conditions()) {
      if (narrows(data, each)) {
        allowed.put(each.attribute(), List.of(each.level()));
      }
    }
    return new Filter(allowed);
  }

  /** The other conditions: who. */
  static Group people(Prepared data, Group group) {
    return new Group(group.conditions().stream().filter(each -> !narrows(data, each)).toList());
  }

  private static boolean narrows(Prepared data, Condition condition) {
    return data.data()
        .dictionary()
        .find(condition.attribute())
        .map(Column::role)
        .filter(role -> role == Role.PLACE || role == Role.TIME)
        .isPresent();
  }

  /** The share or mean, unless too few people stand behind it. */
  static Estimate value(Prepared data, Indicator indicator, Cell cell) {
    int least = data.recipe().thresholds().leastShown();
    if (cell.n() > 0 && cell.n() < least) {
      return Estimate.undefined(Reason.SUPPRESSED, "fewer than " + least + " people");
    }
    return indicator.isMean() ? MeanValue.of(cell.moments()) : Wilson.share(cell.tally());
  }
}
