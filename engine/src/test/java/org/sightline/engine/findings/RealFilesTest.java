package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.indicator.Criterion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.Recipes;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;

/** Real files with figures that are known from elsewhere. */
class RealFilesTest {

  @TempDir Path folder;

  private static Finding of(Findings findings, Group group) {
    return findings.indicators().get(0).tested().stream()
        .filter(finding -> finding.group().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private static double percent(Findings findings, String attribute, String level) {
    Finding finding = of(findings, Group.of(attribute, level));
    return 100 * finding.value().asDouble().orElseThrow();
  }

  @Test
  void learnersOfAnOpenUniversity() {
    Findings findings = FromFile.find(FromFile.real("oulad/studentInfo.csv"), folder, Recipe.EMPTY);
    IndicatorFindings passed = findings.indicators().get(0);
    assertEquals("final_result=Distinction,Pass", passed.indicator().name());
    assertEquals(32593, passed.everyone().n());
    assertEquals(12361 + 3024, passed.everyone().sum().intValueExact());
    assertEquals(38.15, percent(findings, "disability", "Y"), 0.005);
    assertEquals(48.18, percent(findings, "disability", "N"), 0.005);
    assertEquals(35.16, percent(findings, "imd_band", "0-10%"), 0.005);
    assertEquals(57.53, percent(findings, "imd_band", "90-100%"), 0.005);
    assertEquals(3164, of(findings, Group.of("disability", "Y")).cell().n());
    assertEquals(1111, of(findings, Group.of("imd_band", Column.NOT_REPORTED)).cell().n());
    for (Group real : new Group[] {Group.of("disability", "Y"), Group.of("imd_band", "0-10%")}) {
      Finding finding = of(findings, real);
      assertEquals(Verdict.GAP, finding.verdict());
      assertTrue(finding.headline());
    }
  }

  @Test
  void learnersWhoWithdraw() {
    Indicator withdrawn =
        Indicator.of(
            new Criterion.OneOf("final_result", java.util.List.of("Withdrawn")), Direction.ADVERSE);
    Recipe recipe = Recipes.testing(withdrawn).comparing(java.util.List.of("disability")).recipe();
    Findings findings = FromFile.find(FromFile.real("oulad/studentInfo.csv"), folder, recipe);
    assertEquals(39.35, percent(findings, "disability", "Y"), 0.005);
    assertEquals(30.28, percent(findings, "disability", "N"), 0.005);
    assertEquals(Verdict.GAP, of(findings, Group.of("disability", "Y")).verdict());
  }

  @Test
  void pupilsOfHighSchoolAndBeyond() {
    Findings findings = FromFile.find(FromFile.real("hsb/hsb82.csv"), folder, Recipe.EMPTY);
    IndicatorFindings score = findings.indicators().get(0);
    assertEquals("mAch", score.indicator().name());
    assertTrue(score.indicator().isMean());
    Finding minority = of(findings, Group.of("minrty", "Yes"));
    assertEquals(1974, minority.cell().n());
    assertEquals(9.752884, minority.value().asDouble().orElseThrow(), 5e-7);
    Known gap = (Known) minority.deciding().gap();
    assertEquals(-4.129505, gap.value(), 1e-6);
    assertEquals(-4.4703, ((Interval) gap.range()).lo(), 5e-5);
    assertEquals(-3.7887, ((Interval) gap.range()).hi(), 5e-5);
    assertEquals(Verdict.GAP, minority.verdict());
    Finding inPublic = of(findings, Group.of("minrty", "Yes").and("sector", "Public"));
    Finding othersInPublic = of(findings, Group.of("minrty", "No").and("sector", "Public"));
    assertEquals(
        -5.3522,
        inPublic.value().asDouble().orElseThrow() - othersInPublic.value().asDouble().orElseThrow(),
        5e-5);
  }
}
