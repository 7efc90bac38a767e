package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.cells.CellEngine;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.duckdb.DuckDbCellEngine;
import org.sightline.engine.duckdb.DuckDbSettings;
import org.sightline.engine.duckdb.Stored;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.Recipes;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** The whole way from rows through DuckDB to findings, against numbers made by other tools. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntersectionsTest {

  private Findings findings;

  @BeforeAll
  void find(@TempDir Path workspace) {
    DatasetVersion data = Stored.in(workspace, Intersections.fixture());
    // The reference numbers test every group, even of 8, and count a gap of 5 points as worthwhile.
    Recipe recipe =
        Recipes.testing(Fixture.isTrue("reading"))
            .comparing(Intersections.ATTRIBUTES)
            .withLeastPeople(1)
            .recipe();
    try (CellEngine engine = new DuckDbCellEngine(DuckDbSettings.usual(workspace), workspace)) {
      findings = new GapFinder(engine).find(FindingsRequest.of(data, recipe), Progress.NONE);
    }
  }

  private Finding of(Group group) {
    return findings.indicators().get(0).tested().stream()
        .filter(finding -> finding.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everySliceHasTheNumbersOfTheOtherTool() {
    int compared = 0;
    for (ExpectedRow row : ExpectedRow.all()) {
      if (row.id().startsWith("4.slice.(")) {
        Finding finding = of(group(row.id()));
        assertEquals(row.value().get(0).asLong(), finding.cell().sum().longValueExact());
        assertEquals(row.value().get(1).asLong(), finding.cell().n());
        close(row, "p", finding.test().p().asDouble().orElseThrow(), Digits.THREE, 1);
        close(row, "gap", finding.deciding().gap().asDouble().orElseThrow(), Digits.PLACES, 4);
        close(row, "z", finding.test().statistic().asDouble().orElseThrow(), Digits.PLACES, 3);
        close(row, "BY", finding.test().adjusted(), Digits.THREE, 0);
        finding
            .test()
            .fisher()
            .ifPresent(p -> close(row, "fisher", p.asDouble().orElseThrow(), Digits.THREE, 0));
        compared++;
      }
    }
    assertEquals(26, compared);
    assertEquals(26, findings.method().tests());
  }

  private enum Digits {
    THREE,
    PLACES
  }

  /** The other tool printed three digits, or so many decimals. */
  private static void close(ExpectedRow row, String name, double ours, Digits digits, int places) {
    double theirs = name.equals("p") ? second(row, name) : row.named(name);
    double tolerance =
        digits == Digits.THREE ? 0.0051 * Math.abs(theirs) : 0.51 * Math.pow(10, -places);
    assertEquals(theirs, ours, tolerance, row.id() + " " + name + " by " + row.tool());
  }

  /** "p=" stands twice: first the share, then the p-value. */
  private static double second(ExpectedRow row, String name) {
    Matcher found = Pattern.compile(" " + name + "=(\\S+)").matcher(row.value().get(2).asText());
    assertTrue(found.find(), row.id());
    return Double.parseDouble(found.group(1));
  }

  private static Group group(String id) {
    Matcher parts = Pattern.compile("'(\\w+)'|None").matcher(id);
    List<Condition> conditions = new ArrayList<>();
    for (String attribute : Intersections.ATTRIBUTES) {
      parts.find();
      Optional.ofNullable(parts.group(1))
          .ifPresent(level -> conditions.add(new Condition(attribute, level)));
    }
    return new Group(conditions);
  }

  @Test
  void elevenGroupsStandBehindBeyondChance() {
    JsonNode rejected = ExpectedRow.of("4.reject raw").value();
    long both =
        findings.indicators().get(0).tested().stream()
            .filter(finding -> finding.test().adjusted() < 0.05)
            .count();
    assertEquals(rejected.get(4).asLong(), both);
    assertEquals(11, findings.having(Verdict.GAP).size());
  }

  private static Group stratum(int index) {
    String[] el = {"EL", "EL", "EL", "EL", "nEL", "nEL", "nEL", "nEL"};
    String[] poor = {"P", "P", "N", "N", "P", "P", "N", "N"};
    return new Group(
        List.of(
            new Condition("el", el[index]),
            new Condition("poor", poor[index]),
            new Condition("sex", index % 2 == 0 ? "M" : "F")));
  }

  @Test
  void theFinestGroupsAreShrunkAsTheOtherToolShrinksThem() {
    Shrinkage shrinkage = findings.indicators().get(0).shrinkage();
    JsonNode prior = ExpectedRow.of("4.EB alpha,beta").value();
    assertEquals(Intersections.ATTRIBUTES, shrinkage.along());
    assertEquals(prior.get(3).asDouble(), shrinkage.towards().asDouble().orElseThrow(), 1e-5);
    assertEquals(prior.get(5).asDouble(), shrinkage.weight().asDouble().orElseThrow(), 1e-4);
    JsonNode means = ExpectedRow.of("4.post mean").value().get(0);
    JsonNode intervals = ExpectedRow.of("4.95% CrI").value().get(0);
    JsonNode behind = ExpectedRow.of("4.P(p<.54-.05)").value().get(0);
    for (int i = 0; i < 8; i++) {
      Standing standing = of(stratum(i)).standing();
      Known shrunken = (Known) standing.shrunken();
      assertEquals(means.get(i).asDouble(), shrunken.value(), 1e-5);
      assertEquals(intervals.get(i).get(0).asDouble(), ((Interval) shrunken.range()).lo(), 1e-5);
      assertEquals(intervals.get(i).get(1).asDouble(), ((Interval) shrunken.range()).hi(), 1e-5);
      assertEquals(
          behind.get(i).asDouble(), standing.chanceBehind().asDouble().orElseThrow(), 1e-5);
    }
  }

  @Test
  void ranksHaveTheirExactRanges() {
    // Exact integrals over the posteriors, from the notes beside the reference numbers.
    int[][] ranges = {{1, 2}, {1, 3}, {1, 6}, {4, 8}, {3, 5}, {4, 6}, {6, 8}, {6, 8}};
    for (int i = 0; i < 8; i++) {
      Rank rank = of(stratum(i)).standing().rank().orElseThrow();
      assertEquals(List.of(ranges[i][0], ranges[i][1]), List.of(rank.first(), rank.last()));
      assertEquals(8, rank.of());
      assertEquals(Intersections.ATTRIBUTES, rank.along());
    }
    assertEquals(1, of(stratum(0)).standing().rank().orElseThrow().place());
  }

  @Test
  void aGroupLeadsOnlyWhereItAddsToItsParents() {
    Group el = Group.of("el", "EL");
    Group elPoor = el.and("poor", "P");
    Group elPoorBoys = elPoor.and("sex", "M");
    assertTrue(of(el).headline());
    assertTrue(of(elPoor).headline());
    assertEquals(Verdict.GAP, of(elPoorBoys).verdict());
    assertEquals(false, of(elPoorBoys).headline());
    Addition addition = of(elPoorBoys).addition().orElseThrow();
    assertEquals(el.and("sex", "M"), addition.parent());
    assertEquals(false, addition.adds());
  }

  @Test
  void studentsBehindAreCountedAgainstEveryoneElse() {
    Finding el = of(Group.of("el", "EL"));
    assertEquals(60, el.deciding().studentsBehind().asDouble().orElseThrow());
    assertEquals(ComparedWith.EVERYONE_ELSE, el.deciding().with());
    assertEquals(0, BigDecimal.valueOf(60).compareTo(el.cell().sum()));
  }

  @Test
  void theHeadlinesBeginWithTheSurestAndMost() {
    assertEquals(
        List.of("poor=P", "el=EL", "el=EL & poor=P", "el=EL & sex=M", "sex=M"),
        findings.headlines().stream()
            .map(finding -> finding.id().replace("reading | ", ""))
            .toList());
  }
}
