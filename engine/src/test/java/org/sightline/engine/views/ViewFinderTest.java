package org.sightline.engine.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.MemoryCellEngine;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Finding;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.findings.FindingsRequest;
import org.sightline.engine.findings.GapFinder;
import org.sightline.engine.findings.Progress;
import org.sightline.engine.findings.Verdict;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.Recipes;
import org.sightline.engine.recipe.ReferenceChoice;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

class ViewFinderTest {
  private static final Indicator READING = Fixture.isTrue("reading");
  private static final String[] SCHOOLS = {"Birch", "Cedar", "Alder"};
  private static final String[] YEARS = {"2024", "2025"};

  /** Every school and year alike: half of the learners read, three of four others do. */
  private static MemoryCellEngine engine() {
    Fixture fixture =
        new Fixture()
            .attribute("el")
            .attribute("sex")
            .column("hispanic", Role.IGNORED, Kind.BOOLEAN, 0)
            .column("school", Role.PLACE, Kind.CATEGORY, 0)
            .column("year", Role.TIME, Kind.CATEGORY, 0)
            .column("reading", Role.OUTCOME, Kind.BOOLEAN, 0);
    for (String school : SCHOOLS) {
      for (String year : YEARS) {
        for (int i = 0; i < 160; i++) {
          boolean learner = i < 40;
          boolean reads = learner ? i % 2 == 0 : i % 4 != 0;
          fixture.row(
              learner ? "EL" : "not",
              i % 3 == 0 ? "F" : "M",
              String.valueOf(i % 5 == 0),
              school,
              year,
              String.valueOf(reads));
        }
      }
    }
    for (int i = 0; i < 7; i++) {
      fixture.row("newcomer", "F", "false", "Alder", "2025", "true");
    }
    return new MemoryCellEngine(fixture);
  }

  private static ViewRequest request(
      MemoryCellEngine engine, ReferenceChoice reference, Axis... axes) {
    Recipe recipe = Recipes.testing(READING).recipe();
    return new ViewRequest(
        engine.data(),
        new Recipe(
            recipe.choices(),
            recipe.indicators(),
            List.of("el", "sex"),
            List.of("school"),
            Optional.of("year"),
            Optional.empty(),
            recipe.reference(),
            recipe.thresholds(),
            List.of()),
        READING,
        List.of(axes),
        Filter.NONE,
        reference,
        Optional.of("school"));
  }

  private static Viewed find(Axis... axes) {
    MemoryCellEngine engine = engine();
    return new ViewFinder(engine).find(request(engine, new ReferenceChoice.EveryoneElse(), axes));
  }

  private static Viewed.Row row(Viewed viewed, Group group) {
    return viewed.rows().stream()
        .filter(row -> row.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNumbersAreThoseOfTheGapFinderForTheSameRecipe() {
    MemoryCellEngine engine = engine();
    for (ReferenceChoice reference :
        List.of(
            new ReferenceChoice.EveryoneElse(),
            new ReferenceChoice.Best(),
            new ReferenceChoice.Overall(),
            new ReferenceChoice.Named(Map.of("el", "not")))) {
      ViewRequest request =
          request(engine, reference, new Axis.Levels("el"), new Axis.Levels("sex"));
      Viewed viewed = new ViewFinder(engine).find(request);
      Findings findings =
          new GapFinder(engine)
              .find(FindingsRequest.of(engine.data(), request.narrowed()), Progress.NONE);
      assertEquals(findings.method(), viewed.compared().method());
      int checked = 0;
      for (Finding finding : findings.indicators().get(0).tested()) {
        if (finding.group().ways() == 2) {
          Viewed.Row row = row(viewed, finding.group());
          assertEquals(finding.value(), row.value());
          assertEquals(finding.comparisons(), row.tested().orElseThrow().comparisons());
          assertEquals(finding.test(), row.tested().orElseThrow().test());
          assertEquals(Optional.of(finding.verdict()), row.verdict());
          checked++;
        }
      }
      assertEquals(4, checked);
    }
  }

  @Test
  void groupsTooSmallToTellAreListedWithoutAShare() {
    Viewed viewed = find(new Axis.Levels("el"));
    assertEquals(3, viewed.rows().size());
    Viewed.Row newcomers = row(viewed, Group.of("el", "newcomer"));
    assertTrue(newcomers.tested().isEmpty());
    assertEquals(Reason.SUPPRESSED, ((Undefined) newcomers.value()).reason());
    assertEquals(1, viewed.having(Verdict.GAP));
    assertEquals(Verdict.GAP, row(viewed, Group.of("el", "EL")).verdict().orElseThrow());
  }

  @Test
  void everyPlaceHoldsEveryGroupInTheOrderOfTheRows() {
    Viewed.Split places = find(new Axis.Levels("el")).places().orElseThrow();
    assertEquals(
        List.of("Alder", "Birch", "Cedar"),
        places.levels().stream().map(Viewed.Level::name).toList());
    assertEquals(Group.EVERYONE, places.groups().get(3));
    Known learners = (Known) places.along(Group.of("el", "EL")).get(1).value();
    assertEquals(.5, learners.value(), 1e-12);
    assertEquals(80, learners.n());
    assertEquals(
        Reason.NO_DENOMINATOR,
        ((Undefined) places.along(Group.of("el", "newcomer")).get(1).value()).reason());
  }

  @Test
  void theTrendRunsOverAllTimesWhateverTimeIsLookedAt() {
    MemoryCellEngine engine = engine();
    ViewRequest all = request(engine, new ReferenceChoice.EveryoneElse(), new Axis.Levels("el"));
    Viewed viewed =
        new ViewFinder(engine)
            .find(
                new ViewRequest(
                    all.data(),
                    all.recipe(),
                    all.indicator(),
                    all.axes(),
                    new Filter(Map.of("year", List.of("2024"))),
                    all.reference(),
                    all.place()));
    assertEquals(480, viewed.everyone().cell().n());
    assertEquals(
        List.of("2024", "2025"),
        viewed.times().orElseThrow().levels().stream().map(Viewed.Level::name).toList());
    long everyone =
        viewed.places().orElseThrow().along(Group.EVERYONE).stream()
            .mapToLong(at -> at.cell().n())
            .sum();
    assertEquals(480, everyone);
  }

  @Test
  void overlappingGroupsAreEachCountedWhole() {
    Condition hispanic = new Condition("hispanic", "true");
    Condition female = new Condition("sex", "F");
    Viewed viewed = find(new Axis.Overlapping("race", List.of(hispanic, female)));
    assertEquals(
        List.of(new Group(List.of(hispanic)), new Group(List.of(female))),
        viewed.rows().stream().map(Viewed.Row::group).toList());
    long both = viewed.rows().stream().mapToLong(row -> row.cell().n()).sum();
    assertEquals(192 + 324 + 7, both);
  }

  @Test
  void aGroupIsHeldAgainstTheReferenceThatWasNamed() {
    MemoryCellEngine engine = engine();
    Viewed viewed =
        new ViewFinder(engine)
            .find(
                request(
                    engine, new ReferenceChoice.Named(Map.of("el", "not")), new Axis.Levels("el")));
    Known gap =
        (Known) row(viewed, Group.of("el", "EL")).with(ComparedWith.NAMED).orElseThrow().gap();
    assertEquals(-.25, gap.value(), 1e-12);
  }

  @Test
  void oneToThreeAttributesAreCrossed() {
    MemoryCellEngine engine = engine();
    List<Axis> four = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      four.add(new Axis.Levels(name));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> request(engine, new ReferenceChoice.Overall(), four.toArray(Axis[]::new)));
  }
}
