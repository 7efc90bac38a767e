package org.sightline.benchmarks.cells;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbSettings;

/** Asks the engine for every view by one, two and three of six attributes, four outcomes each. */
final class SightlineCells {

  private static final int VIEWS_AGAIN = 5;

  private SightlineCells() {}

  /** Takes the scratch folder, the number of rows and the number of threads. */
  public static void main(String[] arguments) throws Exception {
    Bench bench = Bench.at(arguments[0]);
    forget(bench);
    DuckDbSettings settings =
        new DuckDbSettings(
            Integer.parseInt(arguments[2]), 2048, bench.workspace().resolve("scratch"));
    CellQuery query = query(bench, Long.parseLong(arguments[1]));
    Timings.Start opening = Timings.start();
    try (CellEngine engine = new DuckDbCellEngine(settings, bench.workspace())) {
      Timings.add(bench, "Sightline: opening the engine", opening);
      Timings.Start cold = Timings.start();
      List<Cells> cells = engine.cells(query);
      Timings.add(bench, "Sightline, from the rows", cold);
      for (int i = 0; i < VIEWS_AGAIN; i++) {
        Timings.Start warm = Timings.start();
        List<Cells> kept = engine.cells(query);
        Timings.add(bench, "Sightline, from kept cells", warm);
        same(cells, kept);
      }
      forget(bench);
      Timings.Start again = Timings.start();
      List<Cells> onceMore = engine.cells(query);
      Timings.add(bench, "Sightline, from the rows, once more in the same process", again);
      same(cells, onceMore);
      answer(cells).write(bench.answer("sightline"));
    }
  }

  private static void same(List<Cells> first, List<Cells> later) {
    if (!first.equals(later)) {
      throw new IllegalStateException("Sightline's answer changed. Maybe kept cells grew old.");
    }
  }

  private static CellQuery query(Bench bench, long rows) {
    DatasetVersion data = Table.version(bench.decimals(), rows);
    return new CellQuery(
        data,
        Table.OUTCOMES.stream().map(Outcome::mean).toList(),
        Table.ATTRIBUTES.stream().map(Attribute::name).toList(),
        3,
        List.of(),
        Filter.NONE);
  }

  /** Removes cells kept by an earlier round. */
  private static void forget(Bench bench) throws Exception {
    Path kept = bench.decimals().resolveSibling("cells");
    if (Files.isDirectory(kept)) {
      try (Stream<Path> files = Files.walk(kept)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static Answer answer(List<Cells> outcomes) {
    Map<String, List<BigDecimal>> sums = new LinkedHashMap<>();
    for (Cells outcome : outcomes) {
      for (Cell cell : outcome.cells()) {
        List<BigDecimal> row = sums.computeIfAbsent(name(cell), group -> new ArrayList<>());
        row.add(BigDecimal.valueOf(cell.n()));
        row.add(cell.sum());
        row.add(cell.squares());
      }
    }
    Answer answer = new Answer();
    sums.forEach(
        (group, row) -> {
          if (!group.isEmpty()) {
            answer.add(group, row);
          }
        });
    return answer;
  }

  private static String name(Cell cell) {
    return cell.group().conditions().stream()
        .map(condition -> condition.attribute() + "=" + condition.level())
        .collect(Collectors.joining("|"));
  }
}
