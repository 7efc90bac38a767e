package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/** Cells added up in memory are those that the database adds up, in the same order. */
class AddedUpTest {

  @TempDir Path workspace;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void agreeWithTheDatabaseCellForCell(int seed) throws SQLException {
    Random random = new Random(seed);
    Fixture fixture = fixture();
    int rows = random.nextInt(400);
    for (int i = 0; i < rows; i++) {
      fixture.row(
          level(random, "a", 3),
          level(random, "b", 7),
          level(random, "é\"'", 2),
          level(random, "school ", 40),
          random.nextInt(9) == 0 ? null : "" + random.nextBoolean(),
          random.nextInt(9) == 0 ? null : random.nextInt(2000) - 1000 + "." + random.nextInt(10));
    }
    for (List<String> within : List.of(List.<String>of(), List.of("school"))) {
      for (int ways = 0; ways <= 3; ways++) {
        CellPlan plan = CellPlan.of(query(fixture, ways, within, Filter.NONE));
        assertEquals(inTheDatabase(plan), inMemory(plan).orElseThrow());
      }
    }
  }

  @Test
  void setsWithMorePossibleGroupsThanRowsAreGatheredInTheSameOrder() throws SQLException {
    Fixture fixture = fixture();
    for (int i = 0; i < 300; i++) {
      fixture.row("a" + i, "b" + 7 * i % 300, "c" + 11 * i % 300, "s" + i % 150, "true", "1.5");
    }
    CellPlan plan = CellPlan.of(query(fixture, 3, List.of("school"), Filter.NONE));
    assertEquals(inTheDatabase(plan), inMemory(plan).orElseThrow());
  }

  @Test
  void nobodyIsStillEveryone() throws SQLException {
    Fixture fixture = fixture().row("a1", "b1", "c1", "s1", "true", "1.5");
    CellPlan plan =
        CellPlan.of(query(fixture, 2, List.of(), new Filter(Map.of("a", List.of("elsewhere")))));
    Map<Measure, List<Cell>> cells = inMemory(plan).orElseThrow();
    assertEquals(inTheDatabase(plan), cells);
    assertEquals(0, cells.get(plan.asked().get(0)).get(0).n());
  }

  @Test
  void totalsBeyond64BitsAreLeftToTheDatabase() throws SQLException {
    Fixture fixture = fixture();
    for (int i = 0; i < 20; i++) {
      fixture.row("a1", "b1", "c1", "s" + i, "true", "9999999.5");
    }
    CellPlan few = CellPlan.of(query(fixture, 1, List.of("school"), Filter.NONE));
    assertTrue(inMemory(few).isPresent());
    Fixture large = fixture();
    for (int i = 0; i < 20; i++) {
      large.row("a1", "b1", "c1", "s" + i, "true", "99999999999.5");
    }
    CellPlan many = CellPlan.of(query(large, 1, List.of("school"), Filter.NONE), Set.of("score"));
    assertEquals(Optional.empty(), inMemory(many));
  }

  private static Fixture fixture() {
    return new Fixture()
        .attribute("a")
        .attribute("c")
        .attribute("b")
        .column("school", Role.PLACE, Kind.CATEGORY, 0)
        .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0)
        .column("score", Role.OUTCOME, Kind.NUMBER, 1);
  }

  private static @Nullable String level(Random random, String stem, int levels) {
    int at = random.nextInt(levels + 1);
    return at == 0 ? null : stem + at;
  }

  private CellQuery query(Fixture fixture, int ways, List<String> within, Filter filter) {
    return new CellQuery(
        Stored.in(workspace, fixture),
        List.of(Fixture.isTrue("passed"), Fixture.mean("score"), Fixture.atLeast("score", "0")),
        List.of("a", "c", "b"),
        ways,
        within,
        filter);
  }

  private Map<Measure, List<Cell>> inTheDatabase(CellPlan plan) throws SQLException {
    try (Connection db = DuckDb.open(DuckDbSettings.usual(workspace), workspace);
        var statement = db.createStatement();
        var rows = statement.executeQuery(RollUp.fromRows(plan))) {
      return CellReader.read(plan, rows);
    }
  }

  private Optional<Map<Measure, List<Cell>>> inMemory(CellPlan plan) throws SQLException {
    try (Connection db = DuckDb.open(DuckDbSettings.usual(workspace), workspace);
        var statement = db.createStatement();
        var rows = statement.executeQuery(RollUp.singleFromRows(plan))) {
      return CodedCells.read(plan, rows).map(finest -> AddedUp.of(plan, finest));
    }
  }
}
