package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsCommandTest {
  @TempDir private Path folder;
  private Path passing = Path.of("");

  @BeforeEach
  void makeATable() throws Exception {
    passing = Tables.passing(folder);
  }

  @Test
  void withoutAnyOptionItChoosesSaysWhyAndFindsTheGap() {
    Answer.to("gaps", passing)
        .ran()
        .prints(
            "passing.csv: 600 rows read, 600 used, 0 set aside.",
            "Looked at (--outcome): passed (yes or no)",
            "Compared by (--by): gender (known by its name)",
            "Places: school (known by its name)",
            "67% on “passed” (400 of 600)",
            "1. Male students stand at 53% on “passed”, 27 points below everyone else (80%).",
            "80 more students in the group would have to reach it",
            "95% interval");
  }

  @Test
  void onlyTheRowsThatAreAskedForAreCounted() throws Exception {
    JsonNode elm =
        Answer.to("gaps", passing, "--outcome", "passed", "--where", "school=Elm", "--json")
            .ran()
            .json();
    assertEquals(300, elm.at("/indicators/0/everyone/n").asInt());
    JsonNode both =
        Answer.to(
                "gaps",
                passing,
                "--outcome",
                "passed",
                "--where",
                "school=Elm",
                "--where",
                "school=Oak",
                "--where",
                "gender=F",
                "--by",
                "school",
                "--json")
            .ran()
            .json();
    assertEquals(300, both.at("/indicators/0/everyone/n").asInt());
    assertEquals(240, both.at("/indicators/0/everyone/sum").asInt());
  }

  @Test
  void severalPartsAreAddedUpAndNobodyIsCountedTwice() throws Exception {
    JsonNode parts =
        Answer.to(
                "gaps",
                passing,
                "--outcome",
                "passed",
                "--within",
                "school=Elm",
                "--and",
                "gender=F",
                "--within",
                "school=Oak",
                "--json")
            .ran()
            .json();
    assertEquals(450, parts.at("/indicators/0/everyone/n").asInt());
    assertEquals(
        "sightline gaps passing.csv --recipe recipe.yaml"
            + " --within gender=F --and school=Elm --within school=Oak",
        parts.get("command").asText());
    Answer.to("gaps", passing, "--within", "school=Elm", "--within", "gender=F")
        .refused(
            ExitCode.WRONG_USAGE,
            "--within is given twice for rows that could be the same: school=Elm and gender=F");
    Answer.to("gaps", passing, "--within", "school=Elmo")
        .refused(ExitCode.WRONG_USAGE, "Elmo", "Maybe");
    Answer alone = Answer.to("gaps", passing, "--and", "school=Elm");
    assertEquals(ExitCode.WRONG_USAGE, alone.code());
    assertTrue(alone.err().contains("--within"), alone.err());
  }

  @Test
  void whatIsAskedForIsWhatIsAnswered() throws Exception {
    JsonNode answer =
        Answer.to(
                "gaps",
                passing,
                "--outcome",
                "passed",
                "--by",
                "school,gender",
                "--bar",
                "0.9",
                "--reference",
                "bar",
                "--least",
                "40",
                "--margin",
                "0.1",
                "--alpha",
                "0.01",
                "--ways",
                "1",
                "--multiplicity",
                "bonferroni",
                "--cluster",
                "school",
                "--json")
            .ran()
            .json();
    JsonNode method = answer.at("/method");
    assertEquals(0.01, method.at("/alpha").asDouble());
    assertEquals(0.1, method.at("/margin").asDouble());
    assertEquals(40, method.at("/least_people").asInt());
    assertEquals(1, method.at("/ways").asInt());
    assertEquals("school", method.at("/cluster").asText());
    assertTrue(method.at("/multiplicity").asText().contains("Bonferroni"));
    JsonNode indicator = answer.at("/indicators/0");
    assertEquals(0.9, indicator.at("/bar").asDouble());
    indicator.at("/tested").forEach(each -> assertEquals(1, each.at("/group").size()));
    assertTrue(indicator.at("/tested").findValuesAsText("with").contains("bar"));
  }

  @Test
  void jsonCarriesItsProvenanceAndOnlyNumbersThatExist() throws Exception {
    Answer answer = Answer.to("gaps", passing, "--json").ran();
    JsonNode json = answer.json();
    assertEquals("sightline-gaps/1", json.at("/format").asText());
    assertEquals("sightline " + Version.number(), json.at("/program").asText());
    assertEquals("passing.csv", json.at("/data/file").asText());
    assertTrue(json.at("/data/sha256").asText().matches("[0-9a-f]{64}"));
    assertTrue(json.at("/data/version").asText().matches("[0-9a-f]{64}"));
    assertEquals(600, json.at("/data/rows/used").asInt());
    assertTrue(json.at("/recipe").asText().startsWith("sightline_recipe: 1"));
    assertTrue(json.at("/command").asText().startsWith("sightline gaps passing.csv"));
    assertFalse(answer.out().contains("NaN"));
    assertFalse(answer.out().contains("Infinity"));
    assertFalse(answer.out().contains(folder.toString()), "a path tells where someone works");
  }

  @Test
  void csvIsOneRowPerGroupAndNothingASpreadsheetWouldRun() throws Exception {
    String formula = "=cmd|' /C calc'!A0";
    Path clubs =
        Tables.rows(
            folder.resolve("clubs.csv"),
            "student_id," + formula + ",passed",
            400,
            i ->
                "s%d,%s,%s"
                    .formatted(i, i % 3 == 0 ? formula : "@chess", i % 5 > 0 ? "yes" : "no"));
    Answer answer =
        Answer.to("gaps", clubs, "--by", formula, "--csv").ran().prints(",'" + formula + "=");
    List<String> lines = answer.out().lines().toList();
    assertEquals(3, lines.size(), answer.out());
    for (String line : lines) {
      for (String cell : line.split(",", -1)) {
        assertFalse(cell.matches("\"?[=@+].*"), line);
      }
    }
  }

  @Test
  void aSavedRecipeGivesTheSameFindings() throws Exception {
    Path recipe = folder.resolve("passing.yaml");
    JsonNode before =
        Answer.to(
                "gaps",
                passing,
                "--outcome",
                "passed",
                "--bar",
                "0.7",
                "--role",
                "school=attribute",
                "--least",
                "20",
                "--reference",
                "gender=F",
                "--save-recipe",
                recipe,
                "--json")
            .ran()
            .json();
    JsonNode after = Answer.to("gaps", passing, "--recipe", recipe, "--json").ran().json();
    assertEquals(before.at("/indicators"), after.at("/indicators"));
    assertEquals(before.at("/headlines"), after.at("/headlines"));
    assertEquals(before.at("/method"), after.at("/method"));
    assertEquals(before.at("/recipe"), after.at("/recipe"));
    assertEquals(before.at("/data/sha256"), after.at("/data/sha256"));
    assertEquals(Files.readString(recipe), after.at("/recipe").asText());
  }

  @Test
  void theReportIsOneFileThatFetchesAndRunsNothing() throws Exception {
    Path report = folder.resolve("report.html");
    Answer.to("gaps", passing, "--report", report).ran().prints("The report is in " + report);
    String page = Files.readString(report);
    assertTrue(page.contains("Male students stand at 53%"));
    assertTrue(page.contains("<svg"));
    assertFalse(page.matches("(?is).*<script[^>]*\\ssrc=.*"));
    assertFalse(page.matches("(?is).*<(link|img|iframe|object|embed|source)\\b[^>]*https?:.*"));
    assertFalse(page.matches("(?is).*(@import|url\\(\\s*['\"]?https?:).*"));
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count(), "nothing stands beside the table and the report");
    }
  }

  @Test
  void aReportShowsThePlacesFurthestBehindAndSaysWhereTheOthersAre() throws Exception {
    Path many =
        Tables.rows(
            folder.resolve("many.csv"),
            "student_id,school,gender,club,passed",
            3000,
            i ->
                "s%d,School %d,%s,%s,%s"
                    .formatted(
                        i,
                        i % 30,
                        i / 30 % 2 == 0 ? "M" : "F",
                        i / 60 % 2 == 0 ? "chess" : "choir",
                        i % 7 > 0 && (i / 30 % 2 == 1 || i % 3 > 0) ? "yes" : "no"));
    Path report = folder.resolve("many.html");
    Answer.to("gaps", many, "--report", report).ran();
    String page = Files.readString(report);
    assertTrue(page.contains("These are the 20 places, of 30,"), "the others are passed over");
    assertTrue(page.contains("(--by school)"), "where the others are is not said");
    String groups = page.substring(page.indexOf("id=\"groups\""), page.indexOf("id=\"places\""));
    assertTrue(groups.contains("passed, by gender"), groups);
    assertTrue(groups.contains("passed, by club"), groups);
    assertEquals(1, groups.split("<svg role=\"img\"", -1).length - 1, "a picture for a real gap");
  }

  @Test
  void itSpeaksSpanish() throws Exception {
    Path report = folder.resolve("informe.html");
    Answer.to("gaps", passing, "--lang", "es", "--report", report)
        .ran()
        .prints("600 filas leídas", "por su nombre");
    assertTrue(Files.readString(report).contains("lang=\"es\""));
  }

  @Test
  void explainSaysHowEachNumberIsMade() {
    Answer.to("gaps", passing, "--explain")
        .ran()
        .prints("How these numbers were made", "tests accounted for", "formula:", "source:");
  }

  @Test
  void fewerGapsArePrintedWhenFewerAreWanted() {
    String out = Answer.to("gaps", passing, "--top", "0").ran().out();
    assertFalse(out.contains("1. Male students"), out);
    assertTrue(out.contains("1 gap is real"), out);
  }

  @Test
  void aRoleCanBeOverruled() {
    Answer.to("gaps", passing, "--role", "school=attribute", "--role", "gender=ignored")
        .ran()
        .prints("Compared by (--by): school");
  }

  @Test
  void aWorkspaceKeepsWhatWasReadAndGivesTheSameAnswer() throws Exception {
    Path workspace = folder.resolve("kept");
    String first = Answer.to("gaps", passing, "--workspace", workspace, "--csv").ran().out();
    assertTrue(Files.isDirectory(workspace.resolve("versions")));
    assertEquals(first, Answer.to("gaps", passing, "--workspace", workspace, "--csv").ran().out());
  }
}
