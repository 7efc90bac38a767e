package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that cannot bear an answer get a reason in words, in the text and in the JSON. */
class EvaluateBadInputTest {
  private static final int EACH = 20;
  private static final List<String> BY =
      List.of("--outcome", "passed", "--by", "el=yes", "--cluster", "school");
  private static final List<String> BY_YEAR = and(BY, "--period", "year");

  @TempDir private Path folder;

  private static List<String> and(List<String> first, String... more) {
    List<String> all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return all;
  }

  private interface Reached {
    int of(int school, boolean group, boolean later);
  }

  private static int usual(int school, boolean group, boolean later) {
    return group ? 6 + school % 3 + (later ? 3 + school % 2 : 0) : 12 - school % 2;
  }

  /** Students of two years; {@code left} says of which lines a wave is made. */
  private static String students(int schools, Reached reached, IntPredicate left) {
    StringBuilder csv = new StringBuilder("student_id,school,year,el,passed\n");
    for (int s = 0; s < schools; s++) {
      for (int wave = 0; wave < 4; wave++) {
        boolean later = wave > 1;
        boolean group = wave % 2 == 0;
        for (int i = 0; i < EACH && left.test(wave); i++) {
          csv.append("p").append(s).append(group ? "g" : "o").append(i).append(",S").append(s);
          csv.append(later ? ",2024," : ",2023,").append(group ? "yes," : "no,");
          csv.append(i < reached.of(s, group, later) ? "yes\n" : "no\n");
        }
      }
    }
    return csv.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Answer evaluate(Object file, List<String> asked, boolean json) {
    List<Object> words = new ArrayList<>(List.of("evaluate", file));
    words.addAll(asked);
    if (json) {
      words.add("--json");
    }
    return Answer.to(words.toArray());
  }

  /** It answers without a number that means nothing: words, and the same words in the JSON. */
  private static JsonNode answers(Path file, List<String> asked, String words) throws IOException {
    Answer text = evaluate(file, asked, false).ran().prints(words);
    assertFalse(text.out().matches("(?s).*(NaN|Infinity|∞|null).*"), text.out());
    Answer json = evaluate(file, asked, true).ran();
    assertFalse(json.out().matches("(?s).*(NaN|Infinity|∞).*"), json.out());
    assertTrue(json.out().contains(words), json.out());
    return json.json();
  }

  private static void hasNoNumberOfTheChange(JsonNode tree, String reason) {
    assertEquals("not_estimable", tree.at("/verdict/decision").asText());
    assertFalse(tree.at("/verdict/why").asText().isBlank());
    JsonNode change = tree.get("change");
    assertTrue(change.path("low").isMissingNode() && change.path("p").isMissingNode(), "" + change);
    String why = change.has("value") ? "no_interval" : "reason";
    assertEquals(reason, change.get(why).asText(), "" + change);
  }

  private static void refused(Object file, List<String> asked, String why, String words)
      throws IOException {
    evaluate(file, asked, false).refused(ExitCode.UNUSABLE_INPUT, words);
    Answer json = evaluate(file, asked, true);
    assertEquals(ExitCode.UNUSABLE_INPUT, json.code());
    JsonNode tree = new ObjectMapper().readTree(json.out());
    assertEquals(why, tree.at("/refused/why").asText());
    assertTrue(tree.at("/refused/sentence").asText().contains(words), json.out());
  }

  private static List<String> warnings(JsonNode tree) {
    return tree.get("warnings").findValuesAsText("kind");
  }

  @Test
  void onePeriodOnly() throws IOException {
    Path file = file("one.csv", students(6, EvaluateBadInputTest::usual, wave -> wave > 1));
    refused(file, BY_YEAR, "period_missing", "one period only, 2024");
  }

  @Test
  void periodsThatOverlap() throws IOException {
    Path first = file("a.csv", students(6, EvaluateBadInputTest::usual, wave -> wave < 2));
    Path second = file("b.csv", students(6, (s, g, l) -> 8 + s % 3, wave -> wave < 2));
    List<String> asked = and(BY, "--follow-up", second.toString());
    Answer text = evaluate("--baseline=" + first, asked, false).ran();
    text.prints("cannot be judged", "Baseline and follow-up overlap: year and 2023");
    JsonNode tree = evaluate("--baseline=" + first, asked, true).ran().json();
    assertEquals("data_check", tree.at("/verdict/decision").asText());
    assertTrue(warnings(tree).contains("periods_overlap"), tree.toString());
    Path both = file("both.csv", students(6, EvaluateBadInputTest::usual, wave -> true));
    refused(
        both,
        and(BY_YEAR, "--before", "2024", "--after", "2023"),
        "periods_overlap",
        "the periods overlap");
  }

  @Test
  void fewerThanFourSchools() throws IOException {
    Path file = file("few.csv", students(3, EvaluateBadInputTest::usual, wave -> true));
    JsonNode tree = answers(file, BY_YEAR, "fewer than four schools");
    hasNoNumberOfTheChange(tree, "TOO_FEW_CLUSTERS");
  }

  @Test
  void aSchoolInOnePeriodOnly() throws IOException {
    String closed = "S9,2023,yes,";
    StringBuilder csv = new StringBuilder(students(6, EvaluateBadInputTest::usual, wave -> true));
    for (int i = 0; i < EACH; i++) {
      csv.append("c").append(i).append(',').append(closed).append(i < 9 ? "yes\n" : "no\n");
    }
    JsonNode tree =
        answers(
            file("closed.csv", csv.toString()),
            BY_YEAR,
            "Schools with students in one wave only: 1 of 7.");
    assertTrue(warnings(tree).contains("places_differ"), tree.toString());
  }

  @Test
  void allZerosAndAllOnes() throws IOException {
    for (int all : new int[] {0, EACH}) {
      Path file = file("alike" + all + ".csv", students(6, (s, g, l) -> all, wave -> true));
      String value = all == 0 ? "0.0%" : "100.0%";
      JsonNode tree =
          answers(file, BY_YEAR, "In 2023 everybody has the same result, " + value + ", so");
      hasNoNumberOfTheChange(tree, "NOT_ESTIMABLE");
      assertTrue(warnings(tree).contains("all_alike"), tree.toString());
    }
  }

  @Test
  void aGroupThatIsEmptyInAWave() throws IOException {
    Path file = file("empty.csv", students(6, EvaluateBadInputTest::usual, wave -> wave != 2));
    hasNoNumberOfTheChange(
        answers(file, BY_YEAR, "a group has nobody in one of the waves"), "NO_DENOMINATOR");
    Path nobody =
        file("nobody.csv", students(6, EvaluateBadInputTest::usual, wave -> wave % 2 == 1));
    evaluate(nobody, BY_YEAR, false)
        .refused(ExitCode.WRONG_USAGE, "column 'el' has no value 'yes'");
  }

  @Test
  void negativeCountsAreSetAsideAndSaid() throws IOException {
    JsonNode tree =
        answers(
            file("counts.csv", counts("-5")),
            and(
                List.of("--outcome", "passed/tested", "--by", "el=yes", "--cluster", "school"),
                "--period",
                "year"),
            "Numbers that cannot be, such as counts below 0, were set aside");
    assertTrue(warnings(tree).contains("impossible_values"), tree.toString());
    assertEquals(200, tree.at("/figures/0/n").asInt(), "one school of six is left out");
  }

  @Test
  void morePassedThanWereTested() throws IOException {
    Answer text =
        evaluate(
            file("more.csv", counts("50")),
            List.of(
                "--outcome",
                "passed/tested",
                "--by",
                "el=yes",
                "--cluster",
                "school",
                "--period",
                "year"),
            true);
    assertEquals(ExitCode.UNUSABLE_INPUT, text.code());
    assertTrue(text.out().contains("\"counts_impossible\""), text.out());
  }

  private static String counts(String first) {
    StringBuilder csv = new StringBuilder("school,year,el,passed,tested\n");
    for (int s = 0; s < 6; s++) {
      for (String year : List.of("2023", "2024")) {
        csv.append('S').append(s).append(',').append(year).append(",yes,");
        csv.append(s == 0 ? first : "1" + s).append(",40\n");
        csv.append('S')
            .append(s)
            .append(',')
            .append(year)
            .append(",no,2")
            .append(s)
            .append(",40\n");
      }
    }
    return csv.toString();
  }

  @Test
  void tenThousandSchoolsOfOneStudent() throws IOException {
    StringBuilder csv = new StringBuilder("school,year,el,passed\n");
    for (int i = 0; i < 10_000; i++) {
      csv.append('K').append(i).append(i % 2 == 0 ? ",2023," : ",2024,");
      csv.append(i % 3 == 0 ? "yes," : "no,").append(i % 5 < 2 ? "yes\n" : "no\n");
    }
    refused(
        file("homes.csv", csv.toString()),
        BY_YEAR,
        "clusters_of_one",
        "10000 clusters of about one student each");
  }

  @Test
  void aFollowUpWithAnotherDefinition() throws IOException {
    Path first = file("a.csv", students(6, EvaluateBadInputTest::usual, wave -> wave < 2));
    String later = students(6, EvaluateBadInputTest::usual, wave -> wave > 1);
    Path second =
        file("levels.csv", later.replace(",yes\n", ",Proficient\n").replace(",no\n", ",Basic\n"));
    refused(
        "--baseline=" + first,
        and(BY, "--follow-up", second.toString()),
        "definition_differs",
        "column passed holds yes or no in the baseline and categories in the follow-up");
  }

  @Test
  void aBaselineEditedAfterSigning() throws IOException {
    Path file = file("edited.csv", students(6, EvaluateBadInputTest::usual, wave -> true));
    JsonNode tree =
        answers(
            file,
            and(BY_YEAR, "--edited", "The baseline was counted anew."),
            "Edits after the first signing: 1. The baseline was counted anew");
    assertTrue(warnings(tree).contains("edited_after_signing"), tree.toString());
  }
}
