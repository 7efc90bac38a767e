package org.sightline.engine.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.engine.cells.Fixture.atLeast;
import static org.sightline.engine.cells.Fixture.favourable;
import static org.sightline.engine.cells.Fixture.isTrue;
import static org.sightline.engine.cells.Fixture.mean;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Tally;

/** What every adapter of {@link CellEngine} must do. */
public abstract class CellEngineContract {

  @TempDir protected Path workspace;

  /** An engine over the workspace that uses this many threads. */
  protected abstract CellEngine engine(int threads);

  /** Writes the rows into the workspace in the adapter's own way. */
  protected abstract DatasetVersion stored(Fixture fixture);

  private static final Indicator PASSED = isTrue("passed");
  private static final Indicator SCORE = mean("score");

  private static Fixture school() {
    return new Fixture()
        .attribute("el")
        .attribute("sex")
        .column("year", Role.TIME, Kind.WHOLE, 0)
        .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0)
        .column("score", Role.OUTCOME, Kind.NUMBER, 2)
        .row("EL", "F", "2024", "true", "10.50")
        .row("EL", "F", "2025", "false", "0.10")
        .row("EL", "M", "2025", null, "0.20")
        .row("not", "F", "2024", "true", null)
        .row("not", "M", "2024", "true", "-3.00")
        .row(null, "M", "2025", "false", "7.25");
  }

  private Cells one(CellQuery query) {
    try (CellEngine engine = engine(2)) {
      return engine.cells(query).get(0);
    }
  }

  private static CellQuery query(DatasetVersion data, Indicator indicator, String... attributes) {
    return new CellQuery(data, List.of(indicator), List.of(attributes), 3, List.of(), Filter.NONE);
  }

  @Test
  void everyGroupIsCountedAndTheMissingAreAGroupOfTheirOwn() {
    Cells cells = one(query(stored(school()), PASSED, "el", "sex"));
    assertEquals(
        List.of(
            "everyone 3/5 1",
            "el=EL 1/2 1",
            "el=not 2/2 0",
            "el=not reported 0/1 0",
            "sex=F 2/3 0",
            "sex=M 1/2 1",
            "el=EL sex=F 1/2 0",
            "el=EL sex=M 0/0 1",
            "el=not sex=F 1/1 0",
            "el=not sex=M 1/1 0",
            "el=not reported sex=M 0/1 0"),
        cells.cells().stream().map(CellEngineContract::show).toList());
  }

  @Test
  void theAttributesAreCrossedInTheOrderAsked() {
    Cells cells = one(query(stored(school()), PASSED, "sex", "el"));
    assertEquals("sex=F 2/3 0", show(cells.cells().get(1)));
  }

  @Test
  void sumsAndSquaresOfNumbersAreExact() {
    Cell el = one(query(stored(school()), SCORE, "el")).find(Group.of("el", "EL")).orElseThrow();
    assertEquals(3, el.n());
    assertEquals(0, new BigDecimal("10.80").compareTo(el.sum()));
    assertEquals(0, new BigDecimal("110.30").compareTo(el.squares()));
    assertEquals(3.6, el.moments().mean(), 1e-15);
  }

  @Test
  void aBarTurnsANumberIntoAShare() {
    Cells cells = one(query(stored(school()), atLeast("score", "0.2")));
    assertEquals("everyone 3/5 1", show(cells.cells().get(0)));
  }

  @Test
  void categoriesCanBeCounted() {
    var early = favourable("early", new Criterion.OneOf("year", List.of("2024")));
    Cells cells = one(query(stored(school()), early));
    assertEquals("everyone 3/6 0", show(cells.cells().get(0)));
  }

  @Test
  void everyCellCanBeSplitFurther() {
    var query =
        new CellQuery(
            stored(school()), List.of(PASSED), List.of("el"), 1, List.of("year"), Filter.NONE);
    assertEquals(
        List.of(
            "year=2024 3/3 0",
            "year=2025 0/2 1",
            "el=EL year=2024 1/1 0",
            "el=EL year=2025 0/1 1",
            "el=not year=2024 2/2 0",
            "el=not reported year=2025 0/1 0"),
        one(query).cells().stream().map(CellEngineContract::show).toList());
  }

  @Test
  void aFilterLetsOnlyItsLevelsThrough() {
    DatasetVersion data = stored(school());
    var notEl = new Filter(Map.of("el", List.of("not", "not reported")));
    var query = new CellQuery(data, List.of(PASSED), List.of("sex"), 1, List.of(), notEl);
    assertEquals(
        List.of("everyone 2/3 0", "sex=F 1/1 0", "sex=M 1/2 0"),
        one(query).cells().stream().map(CellEngineContract::show).toList());
    var nobody = new Filter(Map.of("el", List.of()));
    var none = new CellQuery(data, List.of(PASSED), List.of("sex"), 1, List.of(), nobody);
    assertEquals(
        List.of("everyone 0/0 0"),
        one(none).cells().stream().map(CellEngineContract::show).toList());
  }

  @Test
  void aRowMayStandForManyPeople() {
    Fixture counted =
        new Fixture()
            .attribute("el")
            .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0)
            .column("score", Role.OUTCOME, Kind.NUMBER, 1)
            .column("people", Role.COUNT, Kind.WHOLE, 0)
            .layout(new Layout.Counted("people"))
            .row("EL", "true", "1.5", "60")
            .row("EL", "false", "0.5", "140")
            .row("not", "true", null, "480")
            .row("not", null, "2.0", "5");
    DatasetVersion data = stored(counted);
    assertEquals(
        List.of("everyone 540/680 5", "el=EL 60/200 0", "el=not 480/480 5"),
        one(query(data, PASSED, "el")).cells().stream().map(CellEngineContract::show).toList());
    Cell el = one(query(data, SCORE, "el")).find(Group.of("el", "EL")).orElseThrow();
    assertEquals(0, new BigDecimal("160").compareTo(el.sum()));
    assertEquals(0, new BigDecimal("170").compareTo(el.squares()));
  }

  @Test
  void aRowMayHoldItsNumeratorAndDenominator() {
    Fixture pairs =
        new Fixture()
            .attribute("el")
            .column("passed", Role.COUNT, Kind.WHOLE, 0)
            .column("tested", Role.COUNT, Kind.WHOLE, 0)
            .row("EL", "60", "200")
            .row("not", "400", "700")
            .row("not", "80", "100")
            .row("not", null, "9");
    var rate = favourable("rate", new Criterion.Pair("passed", "tested"));
    assertEquals(
        List.of("everyone 540/1000 9", "el=EL 60/200 0", "el=not 480/800 9"),
        one(query(stored(pairs), rate, "el")).cells().stream()
            .map(CellEngineContract::show)
            .toList());
  }

  private static Fixture margins() {
    return new Fixture()
        .attribute("family")
        .attribute("group")
        .column("passed", Role.COUNT, Kind.WHOLE, 0)
        .column("tested", Role.COUNT, Kind.WHOLE, 0)
        .layout(new Layout.Margins("family", "group", "All students", "tested"))
        .row("Total", "All students", "540", "1000")
        .row("Gender", "Female", "298", "512")
        .row("Gender", "Male", "242", "488")
        .row("Language", "EL", "60", "200")
        .row("Language", "not EL", null, null);
  }

  private static final Indicator RATE = favourable("rate", new Criterion.Pair("passed", "tested"));

  @Test
  void publishedGroupsStandOnTheirOwnBesideEveryone() {
    var query =
        new CellQuery(
            stored(margins()),
            List.of(RATE),
            List.of("Language", "Gender"),
            1,
            List.of(),
            Filter.NONE);
    assertEquals(
        List.of(
            "everyone 540/1000 0",
            "Language=EL 60/200 0",
            "Language=not EL 0/0 0",
            "Gender=Female 298/512 0",
            "Gender=Male 242/488 0"),
        one(query).cells().stream().map(CellEngineContract::show).toList());
  }

  @Test
  void withoutATotalTheMostCompleteFamilyStandsForEveryone() {
    Fixture fixture = margins();
    fixture.rows().remove(0);
    var query =
        new CellQuery(stored(fixture), List.of(RATE), List.of("Gender"), 1, List.of(), Filter.NONE);
    assertEquals("everyone 540/1000 0", show(one(query).cells().get(0)));
  }

  @Test
  void publishedGroupsAreNotCrossed() {
    var crossed =
        new CellQuery(
            stored(margins()),
            List.of(RATE),
            List.of("Language", "Gender"),
            2,
            List.of(),
            Filter.NONE);
    var refused = assertThrows(CellsRefused.class, () -> one(crossed));
    assertEquals(CellsRefused.Why.MARGINS_DO_NOT_CROSS, refused.why());
  }

  @Test
  void namesAreNamesWhateverTheyHold() {
    String name = "re\"ading; DROP TABLE x; -- قراءة'";
    String level = "O'Neill\"; --";
    Fixture fixture =
        new Fixture()
            .attribute(name)
            .column("c", Role.OUTCOME, Kind.BOOLEAN, 0)
            .row(level, "true")
            .row("b", "false");
    DatasetVersion data = stored(fixture);
    Indicator c = isTrue("c");
    assertEquals(
        List.of("everyone 1/2 0", name + "=" + level + " 1/1 0", name + "=b 0/1 0"),
        one(query(data, c, name)).cells().stream().map(CellEngineContract::show).toList());
    var filter = new Filter(Map.of(name, List.of(level)));
    var query = new CellQuery(data, List.of(c), List.of(), 0, List.of(), filter);
    assertEquals("everyone 1/1 0", show(one(query).cells().get(0)));
    var by = favourable("by", new Criterion.OneOf(name, List.of(level)));
    assertEquals("everyone 1/2 0", show(one(query(data, by)).cells().get(0)));
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThereAre() {
    var refused =
        assertThrows(CellsRefused.class, () -> one(query(stored(school()), PASSED, "language")));
    assertEquals(CellsRefused.Why.UNKNOWN_COLUMN, refused.why());
    assertTrue(refused.getMessage().contains("language. Maybe you meant one of: el, sex"));
  }

  @Test
  void aCategoryHasNoMean() {
    var refused = assertThrows(CellsRefused.class, () -> one(query(stored(school()), mean("sex"))));
    assertEquals(CellsRefused.Why.WRONG_KIND, refused.why());
  }

  @Test
  void sumsRepeatDigitForDigitWhateverTheThreads() {
    DatasetVersion data = stored(large());
    var query =
        new CellQuery(
            data, List.of(SCORE, PASSED), List.of("a", "b", "c"), 3, List.of(), Filter.NONE);
    try (CellEngine one = engine(1);
        CellEngine four = engine(4)) {
      assertEquals(one.cells(query), four.cells(query));
    }
  }

  @Test
  void aViewAgreesWithAWiderViewOfTheSameRows() {
    DatasetVersion data = stored(large());
    var wide =
        new CellQuery(
            data, List.of(PASSED, SCORE), List.of("a", "b", "c"), 3, List.of(), Filter.NONE);
    try (CellEngine engine = engine(2)) {
      Cells narrowFirst = engine.cells(query(data, SCORE, "b")).get(0);
      Cells all = engine.cells(wide).get(1);
      Cells narrowAfter = engine.cells(query(data, SCORE, "b")).get(0);
      assertEquals(narrowFirst, narrowAfter);
      narrowFirst.cells().forEach(cell -> assertEquals(cell, all.find(cell.group()).orElseThrow()));
    }
  }

  @Test
  void partsAddUpToTheirWhole() {
    Cells cells = one(query(stored(large()), SCORE, "a", "b", "c"));
    for (Cell cell : cells.cells()) {
      for (String attribute : List.of("a", "b", "c")) {
        if (cell.group().level(attribute).isEmpty()) {
          Cell parts =
              cells.cells().stream()
                  .filter(c -> c.group().level(attribute).isPresent())
                  .filter(c -> c.group().without(List.of(attribute)).equals(cell.group()))
                  .reduce(Cell.empty(cell.group()), Cell::plus);
          assertEquals(show(cell), show(parts));
        }
      }
    }
  }

  private static Fixture large() {
    Fixture fixture =
        new Fixture()
            .attribute("a")
            .attribute("b")
            .attribute("c")
            .column("score", Role.OUTCOME, Kind.NUMBER, 2)
            .column("passed", Role.OUTCOME, Kind.BOOLEAN, 0);
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      fixture.row(
          "a" + random.nextInt(3),
          random.nextInt(20) == 0 ? null : "b" + random.nextInt(2),
          "c" + random.nextInt(4),
          random.nextInt(50) == 0
              ? null
              : BigDecimal.valueOf(random.nextInt(1_000_000), 2).toPlainString(),
          String.valueOf(random.nextBoolean()));
    }
    return fixture;
  }

  private static String show(Cell cell) {
    String group =
        cell.group().conditions().isEmpty()
            ? "everyone"
            : cell.group().conditions().stream()
                .map(c -> c.attribute() + "=" + c.level())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    String sum = cell.sum().stripTrailingZeros().toPlainString();
    assertTrue(cell.n() >= 0 && cell.missing() >= 0);
    return group + " " + sum + "/" + cell.n() + " " + cell.missing();
  }

  /** Fails to compile when the tally of a share is no longer exact. */
  @Test
  void aShareIsATally() {
    Cell cell = one(query(stored(school()), PASSED)).cells().get(0);
    assertEquals(new Tally(3, 5), cell.tally());
  }
}
