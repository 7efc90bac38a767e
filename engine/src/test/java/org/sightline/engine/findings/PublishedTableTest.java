package org.sightline.engine.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.recipe.Recipe;
import org.sightline.engine.recipe.RecipeReader;

/** A public table of counts, without any student's record. */
class PublishedTableTest {

  @TempDir Path folder;

  @Test
  void anAdvocateReadsGapsFromAPublicTable() throws Exception {
    Path file = folder.resolve("state.csv");
    Files.writeString(
        file,
        """
        student_group,tested,proficient
        All students,1000,540
        Female,512,298
        Male,488,242
        English learners,200,60
        Not English learners,800,480
        Asian,40,*
        """);
    Recipe recipe =
        RecipeReader.read(
            """
            sightline_recipe: 1
            rows: {groups: {group: student_group, count: tested}}
            columns:
              tested: {role: count, kind: whole}
              proficient: {role: count, kind: whole}
            """);
    Findings findings = FromFile.find(file, folder.resolve("w"), recipe);
    assertTrue(
        findings.data().layout() instanceof Layout.Margins, () -> "" + findings.data().layout());
    IndicatorFindings proficient = findings.indicators().get(0);
    assertEquals(1000, proficient.everyone().n());
    Finding el =
        proficient.tested().stream().filter(f -> f.cell().n() == 200).findFirst().orElseThrow();
    assertEquals(-0.3, el.deciding().gap().asDouble().orElseThrow(), 1e-12);
    assertEquals(Verdict.GAP, el.verdict());
    assertTrue(
        proficient.untested().stream().anyMatch(u -> u.why() == Untested.Why.NO_KNOWN_OUTCOME));
    assertTrue(proficient.tested().stream().allMatch(f -> f.group().ways() == 1));
  }
}
