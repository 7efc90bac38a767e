package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.CellEngineContract;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.CellsRefused;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

class DuckDbCellEngineTest extends CellEngineContract {

  @Override
  protected CellEngine engine(int threads) {
    return new DuckDbCellEngine(
        new DuckDbSettings(threads, 256, workspace.resolve("scratch")), workspace);
  }

  @Override
  protected DatasetVersion stored(Fixture fixture) {
    return Stored.in(workspace, fixture);
  }

  private DatasetVersion hundred() {
    Fixture fixture =
        new Fixture()
            .attribute("a")
            .attribute("b")
            .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0)
            .column("score", Role.OUTCOME, Kind.NUMBER, 2);
    IntStream.range(0, 100)
        .forEach(i -> fixture.row("a" + i % 3, "b" + i % 2, "" + (i % 5 == 0), i + ".25"));
    return stored(fixture);
  }

  private static CellQuery query(DatasetVersion data, String... attributes) {
    return new CellQuery(
        data,
        List.of(Fixture.isTrue("passed"), Fixture.mean("score")),
        List.of(attributes),
        3,
        List.of(),
        Filter.NONE);
  }

  private static List<Path> kept(DatasetVersion data) throws IOException {
    Path folder = data.folder().resolve("cells");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.collect(Collectors.toList());
    }
  }

  @Test
  void laterViewsReadKeptCellsNotRows() throws Exception {
    DatasetVersion data = hundred();
    List<Cells> narrow;
    try (CellEngine engine = engine(2)) {
      narrow = engine.cells(query(data, "b"));
      engine.cells(query(data, "a", "b"));
    }
    Files.delete(data.rows());
    try (CellEngine engine = engine(2)) {
      assertEquals(narrow, engine.cells(query(data, "b")));
      var filtered =
          new CellQuery(
              data,
              List.of(Fixture.isTrue("passed")),
              List.of("a"),
              1,
              List.of(),
              new Filter(java.util.Map.of("b", List.of("b1"))));
      assertEquals(50, engine.cells(filtered).get(0).cells().get(0).n());
    }
  }

  @Test
  void damagedKeptCellsAreReplaced() throws Exception {
    DatasetVersion data = hundred();
    List<Cells> before;
    try (CellEngine engine = engine(2)) {
      before = engine.cells(query(data, "a"));
      Files.writeString(kept(data).get(0), "torn");
      assertEquals(before, engine.cells(query(data, "a")));
    }
    try (CellEngine engine = engine(2)) {
      assertEquals(before, engine.cells(query(data, "a")));
    }
  }

  @Test
  void aFolderThatCannotHoldKeptCellsOnlyCostsTime() throws Exception {
    DatasetVersion data = hundred();
    Files.writeString(data.folder().resolve("cells"), "in the way");
    try (CellEngine engine = engine(2)) {
      assertEquals(100, engine.cells(query(data, "a")).get(0).cells().get(0).n());
    }
  }

  @Test
  void nothingUnfinishedStaysBehind() throws Exception {
    DatasetVersion data = hundred();
    try (CellEngine engine = engine(2)) {
      Callable<List<Cells>> ask = () -> engine.cells(query(data, "a", "b"));
      var threads = Executors.newFixedThreadPool(4);
      try {
        var answers = threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask));
        for (var answer : answers) {
          assertEquals(answers.get(0).get(), answer.get());
        }
      } finally {
        threads.shutdown();
      }
    }
    assertEquals(1, kept(data).size());
    assertFalse(kept(data).get(0).toString().contains("unfinished"));
  }

  @Test
  void cellsAsManyAsTheRowsAreNotKept() throws Exception {
    Fixture fixture = new Fixture().attribute("id").column("passed", Role.OUTCOME, Kind.BOOLEAN, 0);
    IntStream.range(0, 500).forEach(i -> fixture.row("p" + i, "" + (i % 5 == 0)));
    DatasetVersion data = stored(fixture);
    var query =
        new CellQuery(
            data, List.of(Fixture.isTrue("passed")), List.of("id"), 1, List.of(), Filter.NONE);
    try (CellEngine engine = engine(2)) {
      Cells cells = engine.cells(query).get(0);
      assertEquals(501, cells.cells().size());
      assertEquals(100, cells.cells().get(0).sum().longValueExact());
    }
    assertEquals(List.of(), kept(data));
  }

  @Test
  void rowsThatVanishedAreNamedByTheirDataset() throws Exception {
    DatasetVersion data = hundred();
    Files.delete(data.rows());
    try (CellEngine engine = engine(2)) {
      var refused = assertThrows(CellsRefused.class, () -> engine.cells(query(data, "a")));
      assertEquals(CellsRefused.Why.UNREADABLE, refused.why());
      assertTrue(refused.getMessage().contains("dataset f1c7 cannot be read. Maybe"));
    }
  }

  @Test
  void numbersWhoseSquaresNeedMoreThan64BitsAreAveragedExactly() {
    Fixture fixture = new Fixture().column("budget", Role.OUTCOME, Kind.NUMBER, 2);
    IntStream.range(0, 4).forEach(i -> fixture.row("98765432100.0" + i));
    DatasetVersion data = stored(fixture);
    var query =
        new CellQuery(data, List.of(Fixture.mean("budget")), List.of(), 0, List.of(), Filter.NONE);
    try (CellEngine engine = engine(1)) {
      var cell = engine.cells(query).get(0).cells().get(0);
      assertEquals(new BigDecimal("395061728400.06"), cell.sum());
      BigDecimal squares =
          IntStream.range(0, 4)
              .mapToObj(i -> new BigDecimal("98765432100.0" + i).pow(2))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(squares, cell.squares());
    }
  }

  @Test
  void numbersTooLargeToSquareAreRefused() {
    Fixture fixture = new Fixture().column("score", Role.OUTCOME, Kind.NUMBER, 0);
    IntStream.range(0, 200).forEach(i -> fixture.row("99999999999999999" + i % 10));
    DatasetVersion data = stored(fixture);
    var query =
        new CellQuery(data, List.of(Fixture.mean("score")), List.of(), 0, List.of(), Filter.NONE);
    try (CellEngine engine = engine(1)) {
      var refused = assertThrows(CellsRefused.class, () -> engine.cells(query));
      assertEquals(CellsRefused.Why.TOO_LARGE, refused.why());
    }
  }
}
