package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Treatment;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Progress;

/** Known figures of two real files, which do not come with the project. */
class RealFilesTest {

  @TempDir Path folder;

  private DatasetVersion bring(String name) {
    Path data =
        Path.of(System.getProperty("sightline.root", "."))
            .toAbsolutePath()
            .normalize()
            .resolveSibling("shared")
            .resolve("data");
    Path file = data.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: the real file " + name + " is not here");
    return DuckDbIntake.create().bring(file, Choices.NONE, Workspace.at(folder), Progress.SILENT);
  }

  private static List<String> named(DatasetVersion version, Role role) {
    return version.dictionary().having(role).stream().map(Column::name).toList();
  }

  @Test
  void openUniversityLearners() {
    DatasetVersion version = bring("oulad/studentInfo.csv");
    assertEquals(new RowLedger(32_593, 32_593, 0), version.ledger());
    assertEquals(List.of("final_result"), named(version, Role.OUTCOME));
    assertEquals(
        List.of("gender", "region", "highest_education", "imd_band", "age_band", "disability"),
        named(version, Role.ATTRIBUTE));
    assertEquals(List.of("id_student"), named(version, Role.ID));
    assertEquals(List.of("code_presentation"), named(version, Role.TIME));
    assertEquals(List.of("code_module"), named(version, Role.PLACE));
    assertEquals(
        List.of(
            new Level("Pass", 12_361),
            new Level("Withdrawn", 10_156),
            new Level("Fail", 7_052),
            new Level("Distinction", 3_024)),
        version.dictionary().find("final_result").orElseThrow().levels());
    Issue mangled = only(version, IssueKind.MANGLED_BY_SPREADSHEET);
    assertEquals(3_516, mangled.count());
    assertEquals(Treatment.REPAIRED, mangled.treatment());
    assertEquals("20-Oct", mangled.facts().get("from"));
    assertEquals("10-20%", mangled.facts().get("to"));
    assertEquals(1_111, only(version, IssueKind.BLANK_ATTRIBUTE).count());
    Issue ids = only(version, IssueKind.DUPLICATE_ID);
    assertEquals(Treatment.KEPT, ids.treatment());
    assertEquals("3538", ids.facts().get("ids"));
    assertEquals(3, version.issues().size());
  }

  @Test
  void highSchoolAndBeyond() {
    DatasetVersion version = bring("hsb/hsb82.csv");
    assertEquals(7_185, version.ledger().used());
    assertEquals(List.of("mAch"), named(version, Role.OUTCOME));
    Column score = version.dictionary().find("mAch").orElseThrow();
    assertEquals(Kind.NUMBER, score.kind());
    assertEquals(3, score.scale());
    assertEquals(List.of("minrty", "sx", "ses", "sector"), named(version, Role.ATTRIBUTE));
    assertEquals(160, version.dictionary().find("school").orElseThrow().levels().size());
    Column ses = version.dictionary().find("ses").orElseThrow();
    assertEquals(4, ses.levels().size());
    assertTrue(ses.levels().stream().anyMatch(l -> l.value().startsWith("lowest quarter (below")));
    assertEquals(
        "values.derived_from_other", version.dictionary().find("meanses").orElseThrow().because());
  }

  private static Issue only(DatasetVersion version, IssueKind kind) {
    List<Issue> issues = version.issues().stream().filter(i -> i.kind() == kind).toList();
    assertEquals(1, issues.size(), kind.toString());
    return issues.get(0);
  }
}
