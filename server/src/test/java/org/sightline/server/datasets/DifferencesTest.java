package org.sightline.server.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;

class DifferencesTest {

  private static Column column(String name, Role role, Level... levels) {
    return new Column(
        name, role, Kind.CATEGORY, 0, "test", Arrays.asList(levels), 0, Optional.empty());
  }

  private static DatasetVersion version(long rows, Column... columns) {
    return new DatasetVersion(
        "0".repeat(64),
        Path.of("rows.parquet").toAbsolutePath(),
        new Source("a.csv", "00", "CSV"),
        new Layout.OneEach(),
        new Dictionary(Arrays.asList(columns)),
        new RowLedger(rows, rows, 0),
        List.of());
  }

  @Test
  void columnsThatCameAndWentAreNamed() {
    Differences found =
        Differences.between(
            version(10, column("a", Role.ATTRIBUTE), column("b", Role.ATTRIBUTE)),
            version(20, column("b", Role.ATTRIBUTE), column("c", Role.ATTRIBUTE)));
    assertEquals(List.of("c"), found.newColumns());
    assertEquals(List.of("a"), found.missingColumns());
    assertEquals(10, found.rowsBefore());
    assertEquals(20, found.rowsAfter());
  }

  @Test
  void aGroupGrewWhenItsShareGrewByHalfAndNotMerelyWithTheWhole() {
    Differences twiceEverything =
        Differences.between(
            version(100, column("a", Role.ATTRIBUTE, new Level("x", 20), new Level("y", 80))),
            version(200, column("a", Role.ATTRIBUTE, new Level("x", 40), new Level("y", 160))));
    assertTrue(twiceEverything.none());
    Differences grew =
        Differences.between(
            version(100, column("a", Role.ATTRIBUTE, new Level("x", 20), new Level("y", 80))),
            version(100, column("a", Role.ATTRIBUTE, new Level("x", 30), new Level("y", 70))));
    assertEquals(List.of(new Differences.Change("a", "x", 20, 30)), grew.levels());
  }

  @Test
  void aGroupOfAFewPeopleMayVaryWithoutBeingListed() {
    Differences found =
        Differences.between(
            version(100, column("a", Role.ATTRIBUTE, new Level("x", 3), new Level("y", 97))),
            version(100, column("a", Role.ATTRIBUTE, new Level("x", 9), new Level("y", 91))));
    assertTrue(found.none());
  }

  @Test
  void categoriesThatCameAndWentAreListedHoweverSmallAndLostYearsApart() {
    Differences found =
        Differences.between(
            version(10, column("year", Role.TIME, new Level("2024", 10))),
            version(10, column("year", Role.TIME, new Level("2025", 10))));
    assertEquals(
        List.of(
            new Differences.Change("year", "2025", 0, 10),
            new Differences.Change("year", "2024", 10, 0)),
        found.levels());
    assertEquals(List.of("2024"), found.lostTimes());
  }
}
