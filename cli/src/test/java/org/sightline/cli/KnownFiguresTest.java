package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Published figures of two public files, through the command line. */
class KnownFiguresTest {

  private static Path data(String name) {
    Path file = Path.of(System.getProperty("sightline.root", ".."), "../shared/data", name);
    assumeTrue(Files.exists(file), "skipped: " + name + " is not beside the project");
    return file;
  }

  private static JsonNode level(JsonNode answer, String attribute, String level) {
    return StreamSupport.stream(answer.at("/indicators/0/tested").spliterator(), false)
        .filter(each -> each.at("/group").size() == 1)
        .filter(each -> each.at("/group/0/attribute").asText().equals(attribute))
        .filter(each -> each.at("/group/0/level").asText().equals(level))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no group " + attribute + "=" + level));
  }

  private static void stands(JsonNode answer, String attribute, String level, double percent) {
    double share = level(answer, attribute, level).at("/value/value").asDouble();
    assertEquals(percent, 100 * share, 0.005, attribute + "=" + level);
  }

  @Test
  void openUniversityWithoutAnyOption() throws Exception {
    JsonNode answer = Answer.to("gaps", data("oulad/studentInfo.csv"), "--json").ran().json();
    assertEquals(32593, answer.at("/data/rows/used").asInt());
    assertEquals("final_result=Distinction,Pass", answer.at("/indicators/0/name").asText());
    assertEquals(12361 + 3024, answer.at("/indicators/0/everyone/sum").asInt());
    stands(answer, "disability", "Y", 38.15);
    assertEquals(3164, level(answer, "disability", "Y").at("/n").asInt());
    stands(answer, "imd_band", "0-10%", 35.16);
    assertEquals("gap", level(answer, "disability", "Y").at("/verdict").asText());
    assertEquals("gap", level(answer, "imd_band", "0-10%").at("/verdict").asText());
    JsonNode issues = answer.at("/data/issues");
    assertTrue(
        StreamSupport.stream(issues.spliterator(), false)
            .anyMatch(
                each ->
                    each.at("/facts/from").asText().equals("20-Oct")
                        && each.at("/count").asInt() == 3516));
    assertTrue(
        StreamSupport.stream(issues.spliterator(), false)
            .anyMatch(
                each ->
                    each.at("/column").asText().equals("imd_band")
                        && each.at("/count").asInt() == 1111));
    for (JsonNode view : answer.at("/indicators/0/groups")) {
      for (JsonNode row : view.at("/levels")) {
        double percent = 100 * row.at("/value/value").asDouble();
        if (row.at("/group/0/level").asText().equals("90-100%")) {
          assertEquals(57.53, percent, 0.005);
        }
        if (row.at("/group/0/attribute").asText().equals("disability")
            && row.at("/group/0/level").asText().equals("N")) {
          assertEquals(48.18, percent, 0.005);
          assertEquals(29429, row.at("/n").asInt());
        }
      }
    }
  }

  @Test
  void openUniversityAskedWhoWithdrew() throws Exception {
    JsonNode answer =
        Answer.to(
                "gaps",
                data("oulad/studentInfo.csv"),
                "--outcome",
                "final_result=Withdrawn",
                "--by",
                "disability",
                "--json")
            .ran()
            .json();
    assertEquals("adverse", answer.at("/indicators/0/direction").asText());
    assertEquals(10156, answer.at("/indicators/0/everyone/sum").asInt());
    stands(answer, "disability", "Y", 39.35);
    JsonNode others = level(answer, "disability", "Y").at("/comparisons/0");
    assertEquals(30.28, 100 * others.at("/value/value").asDouble(), 0.005);
  }

  @Test
  void highSchoolAndBeyond() throws Exception {
    JsonNode answer = Answer.to("gaps", data("hsb/hsb82.csv"), "--json").ran().json();
    assertEquals("mean", answer.at("/indicators/0/kind").asText());
    assertEquals("mAch", answer.at("/indicators/0/name").asText());
    JsonNode minority = level(answer, "minrty", "Yes");
    assertEquals(1974, minority.at("/n").asInt());
    assertEquals(9.752884, minority.at("/value/value").asDouble(), 5e-7);
    JsonNode others = minority.at("/comparisons/0");
    assertEquals(13.882389, others.at("/value/value").asDouble(), 5e-7);
    assertEquals(-4.129505, others.at("/gap/value").asDouble(), 1e-6);
    assertEquals(-4.4703, others.at("/gap/low").asDouble(), 5e-5);
    assertEquals(-3.7887, others.at("/gap/high").asDouble(), 5e-5);
  }

  @Test
  void minorityGapsOfPublicAndOfCatholicSchools() throws Exception {
    JsonNode figures =
        Answer.to(
                "evaluate",
                data("hsb/hsb82.csv"),
                "--outcome",
                "mAch",
                "--by",
                "minrty",
                "--compare",
                "sector",
                "--intervention",
                "Catholic",
                "--cluster",
                "school",
                "--json")
            .ran()
            .json()
            .get("figures");
    assertEquals(
        5.3522,
        mean(figures, "comparison", "reference") - mean(figures, "comparison", "group"),
        5e-5);
    assertEquals(
        3.3141,
        mean(figures, "intervention", "reference") - mean(figures, "intervention", "group"),
        5e-5);
  }

  private static double mean(JsonNode figures, String schools, String who) {
    return StreamSupport.stream(figures.spliterator(), false)
        .filter(each -> each.at("/schools").asText().equals(schools))
        .filter(each -> each.at("/who").asText().equals(who))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure of " + schools + " " + who))
        .at("/value")
        .asDouble();
  }
}
