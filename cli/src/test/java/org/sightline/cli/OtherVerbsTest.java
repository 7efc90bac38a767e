package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherVerbsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gaps",
        "evaluate",
        "describe",
        "measures",
        "generate",
        "demo",
        "serve",
        "verify",
        "backup",
        "restore",
        "move"
      })
  void helpShowsAnExample(String verb) {
    Answer.to(verb, "--help")
        .ran()
        .prints("Usage: sightline " + verb, "Example", "  sightline " + verb);
  }

  @Test
  void withoutAVerbItShowsWhereToStart() {
    Answer.to().ran().prints("Start here:", "sightline demo", "Exit codes: 0 ran");
    Answer.to("--version").ran().prints("sightline " + Version.number());
  }

  @Test
  void describeSaysWhatEachColumnIsForAndWhatIsWrong() throws Exception {
    Path passing = Tables.passing(folder);
    Answer.to("describe", passing)
        .ran()
        .prints("600 rows read", "attribute  gender", "place      school", "outcome    passed")
        .prints("Nothing was found wrong with the file.");
    Answer.to("describe", passing, "--lang", "es").ran().prints("600 filas leídas");
    JsonNode json =
        Answer.to("describe", passing, "--role", "school=attribute", "--json").ran().json();
    assertEquals(4, json.at("/columns").size());
    assertEquals("attribute", json.at("/columns/1/role").asText());
    assertEquals(600, json.at("/rows/read").asInt());
  }

  @Test
  void describeShowsNoId() throws Exception {
    String out = Answer.to("describe", Tables.passing(folder), "--json").ran().out();
    assertFalse(out.contains("s599"), out);
  }

  @Test
  void measuresSaysFormulaAndSource() throws Exception {
    Answer.to("measures").ran().prints("formula:", "source:", "reading:");
    Answer.to("measures", "wilson").ran().prints("Wilson");
    JsonNode json = Answer.to("measures", "--json").ran().json();
    assertTrue(json.at("/measures").size() > 20);
    json.at("/measures").forEach(each -> assertFalse(each.at("/source").asText().isBlank()));
    assertEquals(ExitCode.WRONG_USAGE, Answer.to("measures", "zzz").code());
  }

  @Test
  void generateWritesTheSameDistrictForTheSameSeed() throws Exception {
    for (String name : new String[] {"one", "two"}) {
      Answer.to(
              "generate",
              "--students",
              500,
              "--years",
              1,
              "--seed",
              7,
              "--only",
              "students",
              "--out",
              folder.resolve(name))
          .ran()
          .prints("students.csv", "500 rows");
    }
    assertEquals(
        -1, Files.mismatch(folder.resolve("one/students.csv"), folder.resolve("two/students.csv")));
  }

  @Test
  void generateSaysWhatDoesNotFit() {
    Answer none = Answer.to("generate", "--students", 0, "--out", folder.resolve("x"));
    assertEquals(ExitCode.WRONG_USAGE, none.code());
    assertTrue(none.err().contains("Maybe choose a number from 1"), none.err());
    Answer table = Answer.to("generate", "--only", "cats", "--out", folder.resolve("x"));
    assertEquals(ExitCode.WRONG_USAGE, table.code());
    assertTrue(table.err().contains("There is no table \"cats\". Maybe one of"), table.err());
    assertFalse(Files.exists(folder.resolve("x")));
  }

  @Test
  void generateDoesNotWriteOverWhatStandsThere() {
    Path out = folder.resolve("district");
    Object[] words = {"generate", "--students", 50, "--years", 1, "--out", out};
    Answer.to(words).ran();
    Answer.to(words).refused(ExitCode.UNUSABLE_INPUT, "Maybe");
  }

  @Test
  void demoWithoutAServerWritesTheReport() throws Exception {
    Path out = folder.resolve("demo");
    Answer.to("demo", "--report", out).ran().prints("gaps are real", "Open file:", "truth.json");
    assertTrue(Files.readString(out.resolve("report.html")).contains("<svg"));
    assertTrue(Files.size(out.resolve("truth.json")) > 0);
    assertTrue(Files.readString(out.resolve("recipe.yaml")).startsWith("sightline_recipe: 1"));
  }
}
