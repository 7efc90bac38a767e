package org.sightline.server.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.LevelOrder;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.evaluation.Contrast;
import org.sightline.engine.indicator.Indicator;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.reflection.Ground;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.charts.Limits;
import org.sightline.statistics.charts.PChart;
import org.sightline.statistics.charts.XmR;
import org.sightline.statistics.gaps.MeanDifference;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.rates.MeanValue;
import org.sightline.statistics.rates.Wilson;
import org.springframework.stereotype.Component;

/** Counts a question over time, for the group of a goal and for everyone else. */
@Component
class OverTime {
  private static final int LEAST_WEEKS = 12;
  private static final int MOST_TIMES = 60;

  private final ScopedCells cells;

  OverTime(ScopedCells cells) {
    this.cells = cells;
  }

  /** A column of times, and the rows when a fine one is read within the latest year. */
  private record Axis(Column column, Filter rows) {}

  /** The question over time; empty when the data hold no column of times. */
  Optional<Over> of(Ground ground, Indicator asked) {
    return axis(ground.data()).map(axis -> of(ground, asked, axis));
  }

  private static Optional<Axis> axis(Prepared data) {
    Optional<Column> usual = data.recipe().time().flatMap(data.data().dictionary()::find);
    Optional<Column> fine =
        data.data().dictionary().having(Role.TIME).stream()
            .filter(column -> column.levels().size() >= LEAST_WEEKS)
            .filter(column -> column.levels().size() <= MOST_TIMES)
            .findFirst();
    if (fine.isPresent() && !fine.equals(usual)) {
      Filter latest =
          usual
              .map(year -> new Filter(Map.of(year.name(), List.of(last(year)))))
              .orElse(Filter.NONE);
      return Optional.of(new Axis(fine.get(), latest));
    }
    return usual.map(column -> new Axis(column, Filter.NONE));
  }

  private static String last(Column column) {
    List<String> levels =
        LevelOrder.sorted(
            column.levels().stream()
                .map(Level::value)
                .filter(level -> !level.equals(Column.NOT_REPORTED))
                .toList());
    return levels.get(levels.size() - 1);
  }

  private Over of(Ground ground, Indicator asked, Axis axis) {
    Contrast contrast = new Contrast(ground.group(), Optional.empty());
    List<String> attributes = contrast.attributes();
    CellQuery query =
        new CellQuery(
            ground.data().data(),
            List.of(asked),
            attributes,
            attributes.size(),
            List.of(axis.column().name()),
            ground.rows().and(axis.rows()));
    Map<String, Cell[]> byTime = new TreeMap<>(new LevelOrder());
    for (Cell cell : cells.cells(ground.viewer(), query).get(0).cells()) {
      Group group = cell.group();
      Optional<String> time =
          group.level(axis.column().name()).filter(level -> !level.equals(Column.NOT_REPORTED));
      boolean whole = attributes.stream().allMatch(each -> group.level(each).isPresent());
      Optional<Boolean> side = contrast.side(group);
      if (time.isPresent() && whole && side.isPresent()) {
        Cell[] both =
            byTime.computeIfAbsent(
                time.get(),
                any -> new Cell[] {Cell.empty(Group.EVERYONE), Cell.empty(Group.EVERYONE)});
        int at = side.get() ? 0 : 1;
        both[at] = both[at].plus(cell);
      }
    }
    return over(ground.data().recipe().thresholds().leastShown(), asked, axis, byTime);
  }

  private static Over over(int least, Indicator asked, Axis axis, Map<String, Cell[]> byTime) {
    List<Estimate> own = new ArrayList<>();
    List<Estimate> others = new ArrayList<>();
    List<Estimate> gap = new ArrayList<>();
    for (Cell[] both : byTime.values()) {
      Estimate one = value(asked, both[0], least);
      Estimate other = value(asked, both[1], least);
      own.add(one);
      others.add(other);
      gap.add(
          one instanceof Known && other instanceof Known
              ? asked.isMean()
                  ? MeanDifference.of(both[0].moments(), both[1].moments()).difference()
                  : RateDifference.of(both[0].tally(), both[1].tally())
              : Estimate.undefined(Reason.SUPPRESSED, "a side is not shown"));
    }
    boolean charted =
        byTime.size() > Over.BASELINE
            && gap.stream().limit(Over.BASELINE).allMatch(Known.class::isInstance);
    return new Over(
        axis.column().name(),
        List.copyOf(byTime.keySet()),
        own,
        others,
        gap,
        charted,
        charted
            ? List.of(single(gap), shares(asked, own), shares(asked, others))
            : List.of(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Estimate value(Indicator asked, Cell cell, int least) {
    if (cell.n() > 0 && cell.n() < least) {
      return Estimate.undefined(Reason.SUPPRESSED, "fewer than " + least + " people");
    }
    return asked.isMean() ? MeanValue.of(cell.moments()) : Wilson.share(cell.tally());
  }

  private static Optional<Limits> single(List<Estimate> series) {
    return XmR.of(
            series.stream()
                .limit(Over.BASELINE)
                .mapToDouble(each -> each.asDouble().orElseThrow())
                .toArray())
        .limits();
  }

  /** Shares by p′, at the people of a usual time of the baseline; means by single values. */
  private static Optional<Limits> shares(Indicator asked, List<Estimate> series) {
    if (asked.isMean()) {
      return single(series);
    }
    List<Tally> baseline =
        series.stream()
            .limit(Over.BASELINE)
            .map(each -> (Known) each)
            .map(known -> new Tally(Math.round(known.value() * known.n()), known.n()))
            .toList();
    long usual = Math.round(baseline.stream().mapToLong(Tally::n).average().orElse(0));
    return PChart.of(baseline, true).limits(usual);
  }
}
