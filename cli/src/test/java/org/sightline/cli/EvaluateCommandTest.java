package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb from files to words, JSON and page. */
class EvaluateCommandTest {
  @TempDir private Path folder;

  private record Said(int code, String out, String err) {}

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("evaluate"));
    all.addAll(List.of(arguments));
    int code = Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Said(code, out.toString(), err.toString());
  }

  /** Ten schools with 40 students on each side; the group's score rises by {@code gain}. */
  private Path scores(String name, String year, int gain) throws IOException {
    StringBuilder csv = new StringBuilder("student_id,school,year,el,passed\n");
    for (int s = 0; s < 10; s++) {
      for (int i = 0; i < 80; i++) {
        boolean el = i < 40;
        int spread = gain == 0 ? 0 : s % 2 * 2 - 1;
        int reaches = el ? 10 + s % 3 + gain + spread : 25 - spread;
        csv.append("p").append(s * 80 + i).append(",School ").append((char) ('A' + s));
        csv.append(',').append(year).append(',').append(el ? "yes" : "no");
        csv.append(',').append(i % 40 < reaches ? "yes" : "no").append('\n');
      }
    }
    return Files.writeString(folder.resolve(name), csv);
  }

  private Said twoFiles(String... more) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--baseline",
                scores("a.csv", "2023", 0).toString(),
                "--follow-up",
                scores("b.csv", "2024", 8).toString(),
                "--outcome",
                "passed",
                "--by",
                "el",
                "--cluster",
                "school",
                "--margin",
                "0.05"));
    all.addAll(List.of(more));
    return run(all.toArray(String[]::new));
  }

  @Test
  void twoFilesGiveAVerdictInWordsAndAPage() throws IOException {
    Path page = folder.resolve("out.html");
    Said said = twoFiles("--report", page.toString());
    assertEquals(ExitCode.RAN, said.code(), said.err());
    assertTrue(said.out().contains("narrowed by 20 points"), said.out());
    assertFalse(said.out().toLowerCase(Locale.ROOT).contains("effect"), said.out());
    String html = Files.readString(page);
    assertTrue(html.contains("narrowed by") && html.contains("<svg"), "page without its answer");
    assertFalse(html.contains(folder.toString()), "the page tells where somebody works");
  }

  @Test
  void aReferenceThatNobodyCanJudgeIsSaid() throws IOException {
    Path first = scores("a.csv", "2023", 0);
    String still = Files.readString(scores("b.csv", "2024", 8));
    StringBuilder csv = new StringBuilder();
    List<String> before = Files.readAllLines(first);
    List<String> after = still.lines().toList();
    for (int i = 0; i < after.size(); i++) {
      boolean reference = after.get(i).contains(",2024,no,");
      String line = reference ? before.get(i).replace(",2023,", ",2024,") : after.get(i);
      csv.append(line).append('\n');
    }
    Path second = Files.writeString(folder.resolve("still.csv"), csv);
    Said said =
        run(
            "--baseline",
            first.toString(),
            "--follow-up",
            second.toString(),
            "--outcome",
            "passed",
            "--by",
            "el",
            "--cluster",
            "school");
    assertTrue(said.out().contains("closer than before"), said.out());
    assertFalse(said.out().contains("narrowed by"), said.out());
    assertTrue(said.out().contains("levelling down cannot be ruled out"), said.out());
  }

  @Test
  void everyLanguageAnswers() throws IOException {
    assertTrue(twoFiles("--lang", "es").out().contains("se redujo"));
    assertTrue(twoFiles("--lang", "ar").out().contains("ضاقت"));
  }

  @Test
  void jsonHoldsTheVerdictAndItsProvenance() throws IOException {
    Said said = twoFiles("--json");
    JsonNode tree = new ObjectMapper().readTree(said.out());
    assertEquals("sightline-evaluate/1", tree.get("format").asText());
    assertEquals(0.2, tree.at("/change/value").asDouble(), 1e-9);
    assertEquals(10, tree.at("/change/clusters").asInt());
    assertEquals(2, tree.get("data").size());
    assertEquals(4, tree.get("figures").size());
    assertTrue(tree.at("/verdict/decision").isTextual());
    assertFalse(tree.get("command").asText().contains(folder.toString()), "a folder is told");
  }

  @Test
  void theSameFileTwiceIsRefused() throws IOException {
    String file = scores("a.csv", "2023", 0).toString();
    Said said =
        run(
            "--baseline",
            file,
            "--follow-up",
            file,
            "--outcome",
            "passed",
            "--by",
            "el",
            "--cluster",
            "school");
    assertEquals(ExitCode.UNUSABLE_INPUT, said.code());
    assertTrue(said.err().contains("the same file") && said.err().contains("Maybe"), said.err());
  }

  @Test
  void overlappingPeriodsStopTheVerdict() throws IOException {
    Path first = scores("a.csv", "2023", 0);
    Path second = scores("b.csv", "2023", 8);
    Said said =
        run(
            "--baseline",
            first.toString(),
            "--follow-up",
            second.toString(),
            "--outcome",
            "passed",
            "--by",
            "el",
            "--cluster",
            "school");
    assertTrue(said.out().contains("cannot be judged"), said.out());
    assertTrue(said.out().contains("overlap"), said.out());
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithTheNearest() throws IOException {
    Said said =
        run(
            scores("a.csv", "2023", 0).toString(),
            "--outcome",
            "passed",
            "--by",
            "el",
            "--cluster",
            "scool");
    assertEquals(ExitCode.WRONG_USAGE, said.code(), said.err());
    assertTrue(said.err().contains("Maybe you meant 'school'"), said.err());
  }

  @Test
  void oneWaveWithNothingToCompareIsRefused() throws IOException {
    Said said =
        run(
            scores("a.csv", "2023", 0).toString(),
            "--outcome",
            "passed",
            "--by",
            "el",
            "--cluster",
            "school");
    assertEquals(ExitCode.UNUSABLE_INPUT, said.code());
    assertTrue(said.err().contains("one wave"), said.err());
  }

  @Test
  void negativeCountsAreNeverCounted() throws IOException {
    StringBuilder csv = new StringBuilder("school,year,el,passed,tested\n");
    for (int s = 0; s < 6; s++) {
      for (String year : List.of("2023", "2024")) {
        csv.append("S").append(s).append(',').append(year).append(",yes,").append(s == 0 ? -5 : 10);
        csv.append(",40\nS").append(s).append(',').append(year).append(",no,25,40\n");
      }
    }
    Path file = Files.writeString(folder.resolve("counts.csv"), csv);
    Said said =
        run(
            file.toString(),
            "--outcome",
            "passed/tested",
            "--by",
            "el",
            "--cluster",
            "school",
            "--period",
            "year",
            "--json");
    assertEquals(ExitCode.RAN, said.code(), said.err());
    JsonNode figures = new ObjectMapper().readTree(said.out()).get("figures");
    assertEquals(4, figures.size());
    for (JsonNode figure : figures) {
      boolean group = figure.get("who").asText().equals("group");
      assertEquals(group ? 200 : 240, figure.get("n").asInt());
      assertEquals(group ? 0.25 : 0.625, figure.get("value").asDouble());
    }
  }

  @Test
  void aSheetARoleAndAWorkspaceAreTakenAsInGaps() throws IOException {
    Path workspace = folder.resolve("kept");
    Said said = twoFiles("--workspace", workspace.toString(), "--role", "year=ignored", "--json");
    assertEquals(ExitCode.RAN, said.code(), said.err());
    try (var versions = Files.list(workspace.resolve("versions"))) {
      assertEquals(2, versions.count());
    }
    String command = new ObjectMapper().readTree(said.out()).get("command").asText();
    assertTrue(
        command.startsWith("sightline evaluate --baseline a.csv --follow-up b.csv"), command);
    assertTrue(command.endsWith("--workspace kept --role year=ignored --json"), command);
    assertEquals(ExitCode.WRONG_USAGE, twoFiles("--sheet", "Grades").code());
    assertEquals(ExitCode.WRONG_USAGE, twoFiles("--role", "yaer=ignored").code());
  }

  @Test
  void theCommandTellsNoFolderAndKeepsAPairWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.csv"), pairs());
    Said said =
        run(
            file.toString(),
            "--outcome",
            "passed/tested",
            "--by=el",
            "--cluster=school",
            "--period=year",
            "--report=" + folder.resolve("out.html"),
            "--json");
    assertEquals(ExitCode.RAN, said.code(), said.err());
    assertEquals(
        "sightline evaluate pairs.csv --outcome passed/tested --by=el --cluster=school"
            + " --period=year --report=out.html --json",
        new ObjectMapper().readTree(said.out()).get("command").asText());
  }

  private static String pairs() {
    StringBuilder csv = new StringBuilder("school,year,el,passed,tested\n");
    for (int s = 0; s < 6; s++) {
      for (String year : List.of("2023", "2024")) {
        csv.append("S").append(s).append(',').append(year).append(",yes,10,40\n");
        csv.append("S").append(s).append(',').append(year).append(",no,25,40\n");
      }
    }
    return csv.toString();
  }

  @Test
  void publicAndCatholicSchoolsDifferAndThatIsNoEffect() throws IOException {
    Path file = Path.of(System.getProperty("sightline.root", ".."), "../shared/data/hsb/hsb82.csv");
    assumeTrue(Files.exists(file), "skipped: hsb82.csv is not beside the project");
    String[] asked = {
      file.toString(),
      "--outcome",
      "mAch",
      "--by",
      "minrty",
      "--compare",
      "sector",
      "--cluster",
      "school"
    };
    assertFalse(run(asked).out().toLowerCase(Locale.ROOT).contains("effect"));
    List<String> json = new ArrayList<>(List.of(asked));
    json.add("--json");
    JsonNode tree = new ObjectMapper().readTree(run(json.toArray(String[]::new)).out());
    assertEquals(2.038, tree.at("/change/value").asDouble(), 5e-4);
    assertEquals(0.594, tree.at("/change/se").asDouble(), 0.01);
    assertEquals(160, tree.at("/change/clusters").asInt());
    assertFalse(tree.get("may_be_called_effect").asBoolean());
  }
}
