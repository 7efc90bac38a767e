package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUsageTest {
  @TempDir private Path folder;
  private Path passing = Path.of("");

  @BeforeEach
  void makeATable() throws Exception {
    passing = Tables.passing(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--outcome | pased | passed",
        "--by | gendr | gender",
        "--cluster | scool | school",
        "--role | gendr=place | gender",
        "--reference | gendr=F | gender",
      })
  void anUnknownColumnIsAnsweredWithTheNearest(String option, String value, String nearest) {
    String unknown = value.replaceAll("=.*", "");
    Answer.to("gaps", passing, option, value)
        .refused(ExitCode.WRONG_USAGE, "no column '" + unknown + "'", "Maybe you meant", nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--outcome | passed=maybe | 'passed' has no value 'maybe'",
        "--reference | gender=X | 'gender' has no value 'X'",
        "--reference | nobody | everyone-else",
        "--role | gender=plac | there is no role \"plac\"",
        "--alpha | 2 | alpha is 2",
        "--margin | 0 | margin is 0",
        "--least | 0 | least_people is 0",
        "--ways | 4 | ways is 4",
        "--bar | 0.5 | no --outcome is named",
        "--top | -1 | --top is -1",
        "--lang | xx | there is no language \"xx\"",
      })
  void aValueThatDoesNotFitIsShown(String option, String value, String words) {
    Answer.to("gaps", passing, option, value).refused(ExitCode.WRONG_USAGE, words);
  }

  @Test
  void aBarForAShareIsAShare() {
    Answer.to("gaps", passing, "--outcome", "passed", "--bar", "60")
        .refused(ExitCode.WRONG_USAGE, "is 60. Maybe write it as a share between 0 and 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaps", "describe"})
  void aSheetOfATextFileIsRefused(String verb) {
    Answer.to(verb, passing, "--sheet", "Grades")
        .refused(ExitCode.WRONG_USAGE, "'passing.csv' is a text file and has no sheet", "'Grades'");
  }

  @ParameterizedTest
  @CsvSource({"--explain,--json", "--explain,--csv", "'--top=3',--json", "'--top=3',--csv"})
  void anOptionThatDoesNothingBesideAnotherIsRefused(String option, String other) {
    Answer.to("gaps", passing, option, other)
        .refused(
            ExitCode.WRONG_USAGE, option.replaceAll("=.*", "") + " does nothing with " + other);
  }

  @ParameterizedTest
  @CsvSource({
    "--intervention,--compare",
    "--before,--period",
    "--after,--period",
    "--assigned-by-lot,--compare"
  })
  void anOptionThatDoesNothingWithoutAnotherIsRefused(String option, String needed) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "evaluate",
                passing,
                "--outcome",
                "passed",
                "--by",
                "gender",
                "--cluster",
                "school"));
    words.add(option);
    if (!option.equals("--assigned-by-lot")) {
      words.add("1");
    }
    Answer.to(words.toArray())
        .refused(ExitCode.WRONG_USAGE, option + " does nothing without " + needed);
  }

  @Test
  void periodsOfTwoFilesAreRefused() {
    Answer.to("evaluate", "--baseline", passing, "--follow-up", passing, "--period", "year")
        .refused(ExitCode.WRONG_USAGE, "--period does nothing with --follow-up");
  }

  @Test
  void twoFormsAtOnceAreRefused() {
    Answer.to("gaps", passing, "--json", "--csv").refused(ExitCode.WRONG_USAGE, "--json and --csv");
  }

  @ParameterizedTest
  @CsvSource({"gap", "gaps", "'gaps x.csv --repor y'", "'gaps x.csv --multiplicity zzz'"})
  void wordsThatAreNotKnownLeadToHelp(String words) {
    Answer answer = Answer.to((Object[]) words.split(" "));
    assertEquals(ExitCode.WRONG_USAGE, answer.code());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("Maybe look at: sightline"), answer.err());
  }
}
