package org.sightline.server.cycles;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.findings.Latest;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.change.DetectableChange;
import org.sightline.statistics.change.PlannedCell;
import org.sightline.statistics.change.SampleSize;
import org.springframework.stereotype.Component;

/** Works out what stands before a goal. */
@Component
public class Outlooks {
  /** How alike students of one school are taken to be. A choice, printed with the result. */
  public static final double ALIKE = 0.05;

  private static final double POWER = 0.8;
  private static final double DAYS = 365.25;

  private final Datasets datasets;
  private final Figures figures;
  private final ScopedCells cells;
  private final InstantSource clock;

  Outlooks(Datasets datasets, Figures figures, ScopedCells cells, InstantSource clock) {
    this.datasets = datasets;
    this.figures = figures;
    this.cells = cells;
    this.clock = clock;
  }

  /**
   * What stands before this goal, as far as the person sees, in the version of the data that its
   * baseline was taken from, so that what was signed stays what it was; empty without the data.
   */
  public Optional<Outlook> of(Viewer viewer, Statement statement) {
    Optional<Prepared> data =
        datasets
            .prepared(statement.number().dataset(), statement.number().version())
            .or(() -> datasets.prepared(statement.number().dataset()));
    Optional<Indicator> asked =
        data.flatMap(each -> Figures.indicator(each, statement.number().indicator()));
    if (data.isEmpty() || asked.isEmpty() || !figures.stands(statement.number())) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    double years = Math.max(1, ChronoUnit.DAYS.between(today, statement.by())) / DAYS;
    double people = Math.abs(statement.change()) * statement.baseline().n();
    Outlook.Past past = past(viewer, data.get(), asked.get(), statement, years);
    Outlook.Seen seen = seen(viewer, data.get(), asked.get(), statement);
    return Optional.of(new Outlook(people, people / Math.max(1, years), years, past, seen));
  }

  private Outlook.Past past(
      Viewer viewer, Prepared data, Indicator asked, Statement statement, double years) {
    Group group = statement.number().group();
    Filter rows = Figures.rows(data, group);
    Optional<Latest> latest = Figures.latest(data, rows);
    Optional<String> place = place(data);
    if (latest.isEmpty() || place.isEmpty()) {
      return new Outlook.Past.Unknown();
    }
    Map<String, Map<String, Double>> byPlace =
        shares(viewer, data, asked, group, place.get(), latest.get().column());
    double yearly = Math.abs(statement.change()) / Math.max(1, years);
    int compared = 0;
    int gained = 0;
    Optional<String> since = Optional.empty();
    for (Map<String, Double> series : byPlace.values()) {
      List<Map.Entry<String, Double>> steps = new ArrayList<>(series.entrySet());
      if (steps.size() < 2) {
        continue;
      }
      compared++;
      gained += best(steps, asked.direction().sign()) >= yearly ? 1 : 0;
      String first = steps.get(0).getKey();
      since =
          since
              .filter(each -> new LevelOrder().compare(each, first) <= 0)
              .or(() -> Optional.of(first));
    }
    return since.isEmpty()
        ? new Outlook.Past.Unknown()
        : new Outlook.Past.Places(gained, compared, yearly, since.get());
  }

  private static double best(List<Map.Entry<String, Double>> steps, int sign) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 1; i < steps.size(); i++) {
      best = Math.max(best, sign * (steps.get(i).getValue() - steps.get(i - 1).getValue()));
    }
    return best;
  }

  /** The group's share at each place and time at which enough people stand behind it. */
  private Map<String, Map<String, Double>> shares(
      Viewer viewer, Prepared data, Indicator asked, Group group, String place, String time) {
    Map<String, Map<String, Double>> shares = new HashMap<>();
    int least = data.recipe().thresholds().leastShown();
    for (Cell cell :
        within(viewer, data, asked, group, List.of(place, time), Figures.rows(data, group))) {
      Optional<String> where = cell.group().level(place);
      Optional<String> when = cell.group().level(time);
      if (cell.n() >= least && where.isPresent() && when.isPresent()) {
        shares
            .computeIfAbsent(where.get(), any -> new TreeMap<>(new LevelOrder()))
            .put(when.get(), cell.tally().rate());
      }
    }
    return shares;
  }

  private Outlook.Seen seen(Viewer viewer, Prepared data, Indicator asked, Statement statement) {
    Group group = statement.number().group();
    Filter rows = Figures.rows(data, group);
    Filter now =
        Figures.latest(data, rows)
            .map(each -> rows.and(new Filter(Map.of(each.column(), List.of(each.level())))))
            .orElse(rows);
    Cell own = figures.cell(viewer, data, asked, group);
    Cell others = everyone(viewer, data, asked, now).minus(own);
    int schools =
        place(data)
            .map(
                place ->
                    (int)
                        within(viewer, data, asked, group, List.of(place), now).stream()
                            .filter(cell -> cell.n() > 0)
                            .count())
            .orElse(0);
    List<PlannedCell> planned = new ArrayList<>();
    for (Cell cell : List.of(own, others)) {
      if (cell.n() > 0) {
        double each = (double) cell.n() / Math.max(1, schools);
        planned.add(
            new PlannedCell(
                cell.tally().rate(), cell.n(), Math.max(1, PlannedCell.designEffect(each, ALIKE))));
      }
    }
    Estimate smallest = DetectableChange.of(planned, schools, 1);
    return new Outlook.Seen(
        smallest,
        smallest instanceof Known
            && !DetectableChange.refuses(smallest, Math.abs(statement.change())),
        own.n(),
        schools,
        SampleSize.perWave(statement.baseline().rate(), statement.target(), POWER, 1));
  }

  private Cell everyone(Viewer viewer, Prepared data, Indicator asked, Filter rows) {
    CellQuery query = new CellQuery(data.data(), List.of(asked), List.of(), 0, List.of(), rows);
    return cells
        .cells(viewer, query)
        .get(0)
        .find(Group.EVERYONE)
        .orElse(Cell.empty(Group.EVERYONE));
  }

  /** The group's cells, split by these columns. */
  private List<Cell> within(
      Viewer viewer,
      Prepared data,
      Indicator asked,
      Group group,
      List<String> columns,
      Filter rows) {
    Group people = Figures.people(data, group);
    List<String> attributes = people.conditions().stream().map(Condition::attribute).toList();
    CellQuery query =
        new CellQuery(data.data(), List.of(asked), attributes, attributes.size(), columns, rows);
    return cells.cells(viewer, query).get(0).cells().stream()
        .filter(cell -> cell.group().without(columns).equals(people))
        .toList();
  }

  /** The column whose members resemble one another: the school, or the narrowest place. */
  public static Optional<String> place(Prepared data) {
    List<String> places =
        data.recipe().places().stream()
            .filter(
                name ->
                    data.data()
                        .dictionary()
                        .find(name)
                        .filter(column -> column.levels().size() > 1)
                        .isPresent())
            .toList();
    return data.recipe()
        .cluster()
        .or(() -> places.stream().filter(name -> isSchool(data, name)).findFirst())
        .or(() -> places.stream().reduce((wide, narrow) -> narrow));
  }

  private static boolean isSchool(Prepared data, String name) {
    return data.data()
        .dictionary()
        .find(name)
        .flatMap(Column::concept)
        .filter("school"::equals)
        .isPresent();
  }
}
