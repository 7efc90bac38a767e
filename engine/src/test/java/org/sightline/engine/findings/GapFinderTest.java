package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.MemoryCellEngine;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.engine.recipe.Choice;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.Recipes;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.gaps.IdeaRatio;

class GapFinderTest {

  private static final Indicator READING = Fixture.isTrue("reading");
  private static final Group EL = Group.of("el", "EL");

  private static Findings find(Fixture fixture, Recipe recipe) {
    MemoryCellEngine engine = new MemoryCellEngine(fixture);
    return new GapFinder(engine).find(FindingsRequest.of(engine.data(), recipe), Progress.NONE);
  }

  private static Finding of(Findings findings, Group group) {
    return findings.indicators().get(0).tested().stream()
        .filter(finding -> finding.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static Recipes intersections(Indicator indicator) {
    return Recipes.testing(indicator).comparing(Intersections.ATTRIBUTES);
  }

  private static Comparison compared(Finding finding, ComparedWith with) {
    return finding.comparisons().stream()
        .filter(comparison -> comparison.with() == with)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameRequestGivesTheSameFindings() {
    Recipe recipe = intersections(READING).recipe();
    assertEquals(
        find(Intersections.fixture(), recipe).indicators(),
        find(Intersections.fixture(), recipe).indicators());
  }

  @Test
  void aGroupUnderSupportIsListedAndNeverRanked() {
    Findings findings = find(Intersections.fixture(), intersections(READING).recipe());
    IndicatorFindings reading = findings.indicators().get(0);
    Group eight = EL.and("poor", "N").and("sex", "M");
    assertTrue(reading.tested().stream().noneMatch(f -> f.group().equals(eight)));
    assertEquals(
        List.of(Untested.Why.TOO_FEW),
        reading.untested().stream()
            .filter(u -> u.cell().group().equals(eight))
            .map(Untested::why)
            .toList());
    assertEquals(25, findings.method().tests());
  }

  @Test
  void aGroupOfOneNeverLeadsHoweverLowItStands() {
    Fixture fixture = Intersections.fixture();
    fixture.row("newcomer", "N", "F", "false");
    Findings findings = find(fixture, intersections(READING).recipe());
    assertTrue(
        findings.headlines().stream()
            .noneMatch(f -> f.group().level("el").filter("newcomer"::equals).isPresent()));
    assertEquals(
        3, findings.indicators().get(0).views().get(0).rows().size(), "it is still in view");
  }

  @Test
  void theBarDecidesOnlyWhenAsked() {
    Indicator withBar = READING.withBar(new BigDecimal("0.9"));
    Finding beside =
        of(find(Intersections.fixture(), intersections(withBar).recipe()), Group.of("el", "nEL"));
    assertEquals(ComparedWith.EVERYONE_ELSE, beside.deciding().with());
    assertEquals(Because.AHEAD, beside.because());
    assertEquals(240, compared(beside, ComparedWith.BAR).studentsBehind().asDouble().orElseThrow());
    Recipe decides = intersections(withBar).against(new ReferenceChoice.Bar()).recipe();
    Finding decided = of(find(Intersections.fixture(), decides), Group.of("el", "nEL"));
    assertEquals(ComparedWith.BAR, decided.deciding().with());
    assertEquals(Verdict.GAP, decided.verdict());
    assertEquals(1, decided.standing().chanceBehind().asDouble().orElseThrow(), 1e-6);
  }

  @Test
  void aNamedReferenceKeepsTheOtherConditions() {
    Recipe recipe =
        intersections(READING).against(new ReferenceChoice.Named(Map.of("el", "nEL"))).recipe();
    Findings findings = find(Intersections.fixture(), recipe);
    Comparison named = compared(of(findings, EL.and("poor", "P")), ComparedWith.NAMED);
    assertEquals(Group.of("el", "nEL").and("poor", "P"), named.reference().orElseThrow());
    assertEquals(38.0 / 160 - 178.0 / 360, named.gap().asDouble().orElseThrow(), 1e-12);
    Comparison without = compared(of(findings, Group.of("sex", "M")), ComparedWith.NAMED);
    assertEquals(Reason.NO_REFERENCE, ((Undefined) without.gap()).reason());
  }

  @Test
  void theLargestAndTheBestGroupAreFoundAlongTheSameAttributes() {
    Recipe largest = intersections(READING).against(new ReferenceChoice.Largest()).recipe();
    Comparison one = compared(of(find(Intersections.fixture(), largest), EL), ComparedWith.LARGEST);
    assertEquals(Group.of("el", "nEL"), one.reference().orElseThrow());
    Recipe best = intersections(READING).against(new ReferenceChoice.Best()).recipe();
    Findings findings = find(Intersections.fixture(), best);
    Comparison two = compared(of(findings, EL.and("poor", "P")), ComparedWith.BEST);
    assertEquals(Group.of("el", "nEL").and("poor", "N"), two.reference().orElseThrow());
    Comparison itself = compared(of(findings, Group.of("el", "nEL")), ComparedWith.BEST);
    assertEquals(0, itself.gap().asDouble().orElseThrow());
    assertTrue(ComparedWith.BEST.chosenFromData());
  }

  @Test
  void overallMovesWithTheGroupSoItsStudentsAreThoseOfEveryoneElse() {
    Recipe recipe = intersections(READING).against(new ReferenceChoice.Overall()).recipe();
    Comparison overall =
        compared(of(find(Intersections.fixture(), recipe), EL), ComparedWith.OVERALL);
    assertEquals(-0.24, overall.gap().asDouble().orElseThrow(), 1e-12);
    assertEquals(60, overall.studentsBehind().asDouble().orElseThrow());
  }

  private static Fixture suspensions() {
    Fixture fixture =
        new Fixture().attribute("race").column("suspended", Role.OUTCOME, Kind.BOOLEAN, 0);
    for (int i = 0; i < 120; i++) {
      fixture.row("A", String.valueOf(i < 18));
    }
    for (int i = 0; i < 480; i++) {
      fixture.row("B", String.valueOf(i < 24));
    }
    return fixture;
  }

  @Test
  void anAdverseOutcomeIsHeldAgainstTheRiskRatioRule() {
    Indicator suspended = Fixture.isTrue("suspended").withDirection(Direction.ADVERSE);
    Recipe recipe = Recipes.testing(suspended).comparing(List.of("race")).recipe();
    Finding finding = of(find(suspensions(), recipe), Group.of("race", "A"));
    Disproportionality risk = finding.disproportionality().orElseThrow();
    assertEquals(3.0, risk.riskRatio().asDouble().orElseThrow(), 1e-12);
    assertTrue(((IdeaRatio.Calculated) risk.rule()).exceeds());
    assertEquals(Verdict.GAP, finding.verdict());
    assertTrue(finding.fourFifths().isEmpty());
    assertEquals(12, finding.deciding().studentsBehind().asDouble().orElseThrow());
  }

  @Test
  void aFavourableOutcomeIsHeldAgainstFourFifths() {
    Finding el = of(find(Intersections.fixture(), intersections(READING).recipe()), EL);
    assertEquals(Group.of("el", "nEL"), el.fourFifths().orElseThrow().best());
    assertTrue(el.disproportionality().isEmpty());
  }

  @Test
  void aRareOutcomeHasASmallerMargin() {
    Indicator suspended = Fixture.isTrue("suspended").withDirection(Direction.ADVERSE);
    Recipe recipe = Recipes.testing(suspended).comparing(List.of("race")).recipe();
    assertEquals(0.0175, find(suspensions(), recipe).indicators().get(0).margin(), 1e-12);
  }

  private static Fixture schools(int schools, double between) {
    Random random = new Random(3);
    Fixture fixture =
        new Fixture()
            .attribute("el")
            .column("school", Role.PLACE, Kind.CATEGORY, 0)
            .column("reading", Role.OUTCOME, Kind.BOOLEAN, 0)
            .column("score", Role.OUTCOME, Kind.NUMBER, 1);
    for (int school = 0; school < schools; school++) {
      double shift = between * random.nextGaussian();
      for (int i = 0; i < 60; i++) {
        boolean el = i < 20;
        double score = 50 + 10 * shift + 10 * random.nextGaussian() - (el ? 6 : 0);
        fixture.row(
            el ? "EL" : "not",
            "school " + school,
            String.valueOf(score > 50),
            BigDecimal.valueOf(Math.round(10 * score), 1).toPlainString());
      }
    }
    return fixture;
  }

  private static double width(Finding finding) {
    var interval = (org.sightline.statistics.Interval) ((Known) finding.deciding().gap()).range();
    return interval.hi() - interval.lo();
  }

  @Test
  void studentsWhoShareSchoolsTellLess() {
    Fixture fixture = schools(12, 0.8);
    for (Indicator indicator : List.of(READING, Fixture.mean("score"))) {
      Recipes recipe = Recipes.testing(indicator).comparing(List.of("el"));
      Finding alone = of(find(fixture, recipe.recipe()), EL);
      Finding clustered = of(find(fixture, recipe.clusteredBy("school").recipe()), EL);
      assertTrue(width(clustered) > 1.3 * width(alone), indicator.name());
      assertEquals(
          alone.deciding().gap().asDouble().orElseThrow(),
          clustered.deciding().gap().asDouble().orElseThrow(),
          1e-12);
      assertTrue(
          clustered.test().p().asDouble().orElseThrow()
              > alone.test().p().asDouble().orElseThrow());
    }
  }

  @Test
  void tooFewSchoolsToTellSaySo() {
    Recipe recipe =
        Recipes.testing(READING).comparing(List.of("el")).clusteredBy("school").recipe();
    Finding el = of(find(schools(3, 0.8), recipe), EL);
    assertEquals(Reason.TOO_FEW_CLUSTERS, ((Undefined) el.test().p()).reason());
    assertEquals(Verdict.TOO_SMALL_TO_TELL, el.verdict());
  }

  @Test
  void headlinesSayInHowManyPlacesTheyShow() {
    Findings findings =
        find(schools(12, 0.1), Recipes.testing(READING).comparing(List.of("el")).recipe());
    Finding el = findings.headlines().get(0);
    assertEquals(EL, el.group());
    InPlaces places = el.places().get(0);
    assertEquals("school", places.place());
    assertEquals(12, places.compared());
    assertTrue(places.behind() >= 9, places.toString());
    PlaceGrid everyone = findings.indicators().get(0).grids().get(0);
    assertEquals(Group.EVERYONE, everyone.group());
    assertEquals(12, everyone.squares().size());
  }

  @Test
  void groupsAreFollowedOverTime() {
    Fixture fixture =
        new Fixture()
            .attribute("el")
            .column("year", Role.TIME, Kind.WHOLE, 0)
            .column("reading", Role.OUTCOME, Kind.BOOLEAN, 0);
    for (int year : new int[] {9, 10, 11}) {
      for (int i = 0; i < 40; i++) {
        fixture.row(i < 20 ? "EL" : "not", "" + year, String.valueOf(i % (year - 7) == 0));
      }
    }
    Findings findings = find(fixture, Recipes.testing(READING).recipe());
    Trend el =
        findings.indicators().get(0).trends().stream()
            .filter(trend -> trend.group().equals(EL))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("9", "10", "11"), el.points().stream().map(Trend.Point::at).toList());
    assertEquals(20, el.points().get(0).cell().n());
  }

  @Test
  void pipelinesAreRecognisedAndCountedStageByStage() {
    Fixture fixture = new Fixture().attribute("el");
    for (String stage : List.of("eligible", "encouraged", "enrolled", "passed")) {
      fixture.column("math_" + stage, Role.OUTCOME, Kind.BOOLEAN, 0);
    }
    int[][] stages = {{200, 60, 24, 12}, {800, 400, 240, 180}};
    for (int group = 0; group < 2; group++) {
      for (int i = 0; i < stages[group][0]; i++) {
        List<String> row = new ArrayList<>(List.of(group == 0 ? "EL" : "not"));
        for (int reached : stages[group]) {
          row.add(String.valueOf(i < reached));
        }
        fixture.row(row.toArray(String[]::new));
      }
    }
    Findings findings = find(fixture, Recipe.EMPTY);
    PipelineCounts counts = findings.pipelines().get(0);
    assertEquals("math", counts.pipeline().name());
    assertEquals(List.of(1000L, 460L, 264L, 192L), counts.rows().get(0).reached());
    assertEquals(List.of(200L, 60L, 24L, 12L), counts.rows().get(1).reached());
    assertTrue(findings.choices().stream().anyMatch(c -> c.what() == Choice.What.PIPELINE));
  }

  @Test
  void withNothingSaidOutcomesAndAttributesAreChosenAndTheChoiceIsSaid() {
    Findings findings = find(Intersections.fixture(), Recipe.EMPTY);
    assertEquals(
        List.of("INDICATOR reading", "ATTRIBUTE el", "ATTRIBUTE poor", "ATTRIBUTE sex"),
        findings.choices().stream().map(c -> c.what() + " " + c.name()).toList());
    assertEquals(Intersections.ATTRIBUTES, findings.recipe().attributes());
    assertEquals(11, findings.having(Verdict.GAP).size());
  }

  @Test
  void aFilterNarrowsWhoIsLookedAt() {
    MemoryCellEngine engine = new MemoryCellEngine(Intersections.fixture());
    var request =
        new FindingsRequest(
            engine.data(),
            Recipes.testing(READING).comparing(List.of("sex")).recipe(),
            new Filter(Map.of("el", List.of("EL"))));
    Findings findings = new GapFinder(engine).find(request, Progress.NONE);
    assertEquals(200, findings.indicators().get(0).everyone().n());
  }

  @Test
  void oneGroupOnlyLeavesNothingToCompare() {
    Fixture fixture =
        new Fixture().attribute("el").column("reading", Role.OUTCOME, Kind.BOOLEAN, 0);
    for (int i = 0; i < 50; i++) {
      fixture.row("EL", "true");
    }
    Findings findings = find(fixture, Recipes.testing(READING).comparing(List.of("el")).recipe());
    assertEquals(
        Untested.Why.TOO_FEW_OUTSIDE, findings.indicators().get(0).untested().get(0).why());
    assertEquals(List.of(), findings.headlines());
  }

  @Test
  void outcomesAllMissingOrAllAlikeAreNoReasonToStop() {
    for (String value : new String[] {"", "true"}) {
      Fixture fixture =
          new Fixture().attribute("el").column("reading", Role.OUTCOME, Kind.BOOLEAN, 0);
      for (int i = 0; i < 100; i++) {
        fixture.row(i < 50 ? "EL" : "not", value.isEmpty() ? null : value);
      }
      Findings findings = find(fixture, Recipes.testing(READING).recipe());
      assertEquals(List.of(), findings.headlines());
    }
  }

  @Test
  void aFileWithoutOutcomesNamesItsColumns() {
    Fixture fixture = new Fixture().attribute("el").row("EL");
    var error = assertThrows(IndicatorException.class, () -> find(fixture, Recipe.EMPTY));
    assertEquals("no column looks like an outcome. Maybe name one, from: el.", error.getMessage());
  }

  @Test
  void anUnknownAttributeIsAnsweredWithTheNearest() {
    Recipe recipe = Recipes.testing(READING).comparing(List.of("pooor")).recipe();
    var error = assertThrows(IndicatorException.class, () -> find(Intersections.fixture(), recipe));
    assertTrue(error.getMessage().startsWith("there is no column 'pooor'. Maybe you meant poor"));
  }

  @Test
  void aCriterionOnACategoryWorksLikeAYesOrNo() {
    Fixture fixture = Intersections.fixture();
    Indicator women = Indicator.of(new Criterion.OneOf("sex", List.of("F")), Direction.FAVOURABLE);
    assertEquals(
        512,
        find(fixture, Recipes.testing(women).comparing(List.of("el")).recipe())
            .indicators()
            .get(0)
            .everyone()
            .sum()
            .intValueExact());
  }
}
