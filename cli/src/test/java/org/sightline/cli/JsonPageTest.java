package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/json.md} lists the fields that are printed, and no others. */
class JsonPageTest {

  @TempDir private Path folder;

  @Test
  void theFieldsOfGaps() throws Exception {
    DocumentedFields page = new DocumentedFields("`sightline gaps FILE --json`");
    DocumentedFields data = new DocumentedFields("The dataset version");
    Path events =
        Tables.rows(
            folder.resolve("district.csv"),
            "student_id,school,race,el,suspended,score",
            900,
            i ->
                "s%d,%s,%s,%s,%s,%s"
                    .formatted(
                        i % 890,
                        i % 2 == 0 ? "Elm" : "Oak",
                        i % 11 == 0 ? "" : i % 45 == 1 ? "Tiny" : i % 3 == 0 ? "White" : "Black",
                        i % 7 == 0 ? "yes" : "no",
                        i % 3 == 1 && i % 2 == 0 ? "yes" : "no",
                        i == 5 ? "ill" : i % 97));
    for (List<String> more :
        List.of(
            List.of("--outcome", "suspended", "--bar", "0.9", "--reference", "race=White"),
            List.<String>of())) {
      List<Object> words = new ArrayList<>(List.of("gaps", events, "--json"));
      words.addAll(more);
      JsonNode answer = Answer.to(words.toArray()).ran().json();
      page.hold(answer, "data");
      data.hold(answer.get("data"));
    }
    page.allWereMet();
    data.allWereMet();
  }

  @Test
  void theFieldsOfEvaluate() throws Exception {
    DocumentedFields page = new DocumentedFields("`sightline evaluate --json`");
    Path file = schools(8);
    Path few = schools(2);
    for (Path each : List.of(file, few)) {
      for (List<String> more :
          List.of(
              List.of("--period", "year"),
              List.of("--period", "year", "--target", "0.99", "--years", "3", "--event", "A flood"),
              List.of("--period", "year", "--compare", "program", "--intervention", "tried"))) {
        List<Object> words =
            new ArrayList<>(
                List.of(
                    "evaluate", each, "--outcome", "passed", "--by", "el", "--cluster", "school"));
        words.addAll(more);
        words.add("--json");
        page.hold(Answer.to(words.toArray()).ran().json());
      }
    }
    page.hold(
        Answer.to(
                "evaluate",
                file,
                "--outcome",
                "passed",
                "--by",
                "el",
                "--cluster",
                "school",
                "--json")
            .json());
    page.allWereMet();
  }

  private Path schools(int schools) throws IOException {
    StringBuilder csv = new StringBuilder("school,program,year,el,passed\n");
    for (int s = 0; s < schools; s++) {
      for (int year = 2023; year <= 2024; year++) {
        for (int i = 0; i < 80; i++) {
          boolean el = i < 40;
          int reaches =
              el ? 12 + s % 3 + (year - 2023) * (8 + s % 2) : 26 + (year - 2023) * (s % 3);
          csv.append("School ").append(s).append(s % 2 == 0 ? ",tried," : ",usual,").append(year);
          csv.append(el ? ",yes," : ",no,").append(i % 40 < reaches ? "yes\n" : "no\n");
        }
      }
    }
    return Files.writeString(folder.resolve("schools" + schools + ".csv"), csv);
  }

  @Test
  void theFieldsOfMeasures() throws Exception {
    DocumentedFields page = new DocumentedFields("`sightline measures --json`");
    page.hold(Answer.to("measures", "--json").ran().json());
    page.allWereMet();
  }

  @Test
  void theFingerprintOfTheFileStaysAndTheVersionStaysInItsWorkspace() throws Exception {
    Path passing = Tables.passing(folder);
    JsonNode once = Answer.to("gaps", passing, "--json").ran().json().get("data");
    JsonNode again = Answer.to("gaps", passing, "--json").ran().json().get("data");
    assertEquals(once.get("sha256"), again.get("sha256"));
    assertNotEquals(once.get("version"), again.get("version"), "two workspaces, two keys");
    Object[] kept = {"gaps", passing, "--json", "--workspace", folder.resolve("kept")};
    assertEquals(
        Answer.to(kept).ran().json().at("/data/version"),
        Answer.to(kept).ran().json().at("/data/version"));
    Path nobody =
        Tables.rows(
            folder.resolve("nobody.csv"),
            "gender,passed",
            200,
            i -> (i % 2 == 0 ? "F" : "M") + (i % 3 == 0 ? ",yes" : ",no"));
    assertEquals(
        Answer.to("gaps", nobody, "--json").ran().json().at("/data/version"),
        Answer.to("gaps", nobody, "--json").ran().json().at("/data/version"));
  }

  @Test
  void fieldsStandInTheSameOrderInEveryRun() throws Exception {
    Path passing = Tables.passing(folder);
    JsonNode answer = Answer.to("gaps", passing, "--json").ran().json();
    assertEquals("[read, used, set_aside]", names(answer.at("/data/rows")));
    assertEquals("[what, name, because]", names(answer.at("/choices/0")));
    assertEquals(
        "[place, first, last, of, along]", names(answer.at("/indicators/0/tested/0/rank")));
    assertEquals("[attribute, level]", names(answer.at("/indicators/0/tested/0/group/0")));
    for (String verb : List.of("gaps", "describe")) {
      assertEquals(inItsOwnJava(verb, passing, 1), inItsOwnJava(verb, passing, 2), verb);
    }
  }

  private static String names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> each = object.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    return names.toString();
  }

  /** The answer of a process of its own, for maps may be shuffled anew in each. */
  private String inItsOwnJava(String verb, Path file, int run) throws Exception {
    Path out = folder.resolve(verb + run + ".json");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                verb,
                file.toString(),
                "--workspace",
                folder.resolve("kept").toString(),
                "--json")
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertEquals(0, process.waitFor(), () -> verb + " did not run");
    return Files.readString(out);
  }
}
