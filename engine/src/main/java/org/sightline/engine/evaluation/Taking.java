package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;

/** Asks the engine for the cells an evaluation needs, one query per dataset. */
record Taking(CellEngine engine, EvaluationRequest request) {

  /** Both sides in every school and period. */
  Census census() {
    Census census = new Census();
    if (request.waves() instanceof Waves.Periods periods) {
      add(census, periods.data(), Optional.of(periods.column()), "", Filter.NONE);
    } else if (request.waves() instanceof Waves.Files files) {
      add(census, files.baseline(), Optional.empty(), files.first(), files.before());
      add(census, files.followUp(), Optional.empty(), files.second(), files.after());
    } else {
      add(
          census,
          request.waves().datasets().get(0),
          Optional.empty(),
          Waves.Single.ONLY,
          Filter.NONE);
    }
    return census;
  }

  private void add(
      Census census, DatasetVersion data, Optional<String> time, String label, Filter wave) {
    List<String> within = new ArrayList<>(List.of(request.cluster()));
    time.ifPresent(within::add);
    for (Cell cell : cells(data, within, wave)) {
      Group group = cell.group();
      plausible(cell);
      String period = time.flatMap(group::level).orElse(label);
      long people = cell.n() + cell.missing();
      Optional<Boolean> side = side(group);
      Optional<Boolean> arm = arm(group);
      String school = group.level(request.cluster()).orElse(Column.NOT_REPORTED);
      if (side.isEmpty()
          || arm.isEmpty()
          || school.equals(Column.NOT_REPORTED)
          || period.equals(Column.NOT_REPORTED)) {
        census.leaveOut(people);
      } else {
        census.add(
            new Census.School(school, arm.get()),
            period,
            Sides.of(side.get(), cell.moments(), cell.missing()));
      }
    }
  }

  /** Counts that are no part of their total would move a rate to where nobody stands. */
  private void plausible(Cell cell) {
    boolean share = !request.outcome().isMean();
    if (share
        && (cell.sum().signum() < 0
            || cell.sum().compareTo(java.math.BigDecimal.valueOf(cell.n())) > 0)) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.COUNTS_IMPOSSIBLE,
          "'"
              + request.outcome().name()
              + "' counts fewer people than none (below 0) or more than all of them in a school."
              + " Maybe a mark for held-back counts was read as a number: blank it and try again.");
    }
  }

  /** Cells of each level of the attribute, split by these columns and the sets of schools. */
  List<Cell> cells(DatasetVersion data, List<String> within, Filter filter) {
    List<String> attributes = request.contrast().attributes();
    List<String> split = new ArrayList<>(within);
    request.arms().map(Arms::column).filter(c -> !split.contains(c)).ifPresent(split::add);
    return engine
        .cells(
            new CellQuery(
                data,
                List.of(request.outcome()),
                attributes,
                attributes.size(),
                split,
                request.rows().and(filter)))
        .get(0)
        .cells()
        .stream()
        .filter(cell -> attributes.stream().allMatch(a -> cell.group().level(a).isPresent()))
        .toList();
  }

  /** How many rows of a wave hold each category of a column. */
  Map<String, Long> categories(DatasetVersion data, String column, Optional<Filter> wave) {
    Map<String, Long> counts = new java.util.TreeMap<>();
    engine
        .cells(
            new CellQuery(
                data,
                List.of(request.outcome()),
                List.of(column),
                1,
                List.of(),
                request.rows().and(wave.orElse(Filter.NONE))))
        .get(0)
        .cells()
        .forEach(
            cell ->
                cell.group()
                    .level(column)
                    .ifPresent(level -> counts.put(level, cell.n() + cell.missing())));
    return counts;
  }

  /** True for the group, false for its reference, empty for those on neither side. */
  Optional<Boolean> side(Group cell) {
    return request.contrast().side(cell);
  }

  /** Whether the practice was tried there; empty when nobody knows. */
  Optional<Boolean> arm(Group cell) {
    if (request.arms().isEmpty()) {
      return Optional.of(true);
    }
    Arms arms = request.arms().get();
    return cell.level(arms.column())
        .filter(level -> !level.equals(Column.NOT_REPORTED))
        .flatMap(arms::tried);
  }
}
