package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each says one sentence with its repair, the right exit code, and leaves no half-written file. */
class BadInputTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Refused by {@code gaps}, which was to write a report and a recipe, and wrote neither. */
  private void refused(Path file, String... fragments) throws IOException {
    List<Path> before = here();
    Answer.to(
            "gaps",
            file,
            "--report",
            folder.resolve("report.html"),
            "--save-recipe",
            folder.resolve("recipe.yaml"))
        .refused(ExitCode.UNUSABLE_INPUT, fragments);
    assertEquals(before, here());
  }

  private List<Path> here() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void anEmptyFile() throws Exception {
    refused(file("empty.csv", ""), "'empty.csv' is empty");
  }

  @Test
  void aHeaderWithoutRows() throws Exception {
    refused(file("header.csv", "gender,passed\n"), "no usable rows");
  }

  @Test
  void oneGroupOnly() throws Exception {
    Path one =
        Tables.rows(
            folder.resolve("one.csv"), "gender,passed", 100, i -> i % 2 == 0 ? "F,yes" : "F,no");
    refused(one, "no two groups to compare in 'one.csv'");
    Answer.to("gaps", one, "--by", "gender")
        .refused(ExitCode.UNUSABLE_INPUT, "no two groups to compare");
  }

  @Test
  void everyOutcomeMissing() throws Exception {
    Path blank =
        Tables.rows(
            folder.resolve("blank.csv"), "gender,passed", 100, i -> i % 2 == 0 ? "F," : "M,");
    Answer.to("gaps", blank)
        .refused(ExitCode.WRONG_USAGE, "no column looks like an outcome", "gender, passed");
    Answer.to("gaps", blank, "--outcome", "passed")
        .refused(ExitCode.WRONG_USAGE, "'passed' is blank in every row");
  }

  @Test
  void fiveThousandColumnsAreReadAndSaidToHoldNoGroups() throws Exception {
    Path wide =
        Tables.rows(
            folder.resolve("wide.csv"),
            IntStream.range(0, 5000).mapToObj(i -> "c" + i).collect(Collectors.joining(",")),
            12,
            row ->
                IntStream.range(0, 5000)
                    .mapToObj(i -> String.valueOf(row * i % 11))
                    .collect(Collectors.joining(",")));
    refused(wide, "no two groups to compare in 'wide.csv'");
  }

  @Test
  void aHundredMegabytesOnOneLine() throws Exception {
    Path line = folder.resolve("line.csv");
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(line)) {
      out.write("gender,passed\nF,".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    refused(line, "Line 2 of 'line.csv' has a cell that is longer than any table's");
  }

  @Test
  void aBinaryFileNamedCsv() throws Exception {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    refused(Files.write(folder.resolve("photo.csv"), bytes), "'photo.csv' is no text");
  }

  @Test
  void nulBytes() throws Exception {
    Path few =
        Tables.rows(
            folder.resolve("few.csv"),
            "gender,passed",
            100,
            i -> (i % 2 == 0 ? "F," : "M,") + (i == 7 ? "y\0es" : i % 3 == 0 ? "no" : "yes"));
    Answer.to("gaps", few).ran().prints("100 used", "characters that could not be read");
    refused(
        file("nul.csv", "gender,passed\n" + "F\0,y\0\0es\nM,no\n".repeat(50)),
        "'nul.csv' is no text");
  }

  @Test
  void aColumnNamedTwiceIsReadAndSaid() throws Exception {
    Path twice =
        Tables.rows(
            folder.resolve("twice.csv"),
            "gender,score,score",
            100,
            i -> (i % 2 == 0 ? "F," : "M,") + i % 7 + "," + i % 5);
    Answer.to("gaps", twice).ran().prints("score (2)", "What is wrong with the data:");
  }

  @Test
  void anIdThatRepeatsIsKeptAndSaid() throws Exception {
    Path repeats =
        Tables.rows(
            folder.resolve("repeats.csv"),
            "student_id,gender,score",
            100,
            i -> "s" + i / 2 + (i % 2 == 0 ? ",F," : ",M,") + i % 7);
    Answer.to("gaps", repeats).ran().prints("100 used", "The same id stands in several rows.");
  }

  @Test
  void aMissingFileAndAFolder() throws Exception {
    refused(folder.resolve("nosuch.csv"), "no file 'nosuch.csv'");
    refused(folder, "is a folder. Maybe name one of the files in it.");
  }

  @Test
  void aFileThatMayNotBeRead() throws Exception {
    Path secret = Tables.passing(folder);
    assumeTrue(
        secret.toFile().setReadable(false) && !Files.isReadable(secret),
        "skipped: this user reads every file, whatever its permissions");
    refused(secret, "does not let us read 'passing.csv'");
  }

  @Test
  void aReportThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws Exception {
    Path noFile = folder.resolve("nosuch.csv");
    for (String option : List.of("--report", "--save-recipe")) {
      Answer.to("gaps", noFile, option, folder.resolve("nowhere/x.html"))
          .refused(ExitCode.UNUSABLE_INPUT, "its folder does not exist. Maybe make the folder");
      Answer.to("gaps", noFile, option, folder)
          .refused(ExitCode.UNUSABLE_INPUT, "it is a folder. Maybe add a file name");
    }
  }

  @Test
  void aReportInAFolderThatMayNotBeWritten() throws Exception {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    assumeTrue(
        locked.toFile().setWritable(false) && !Files.isWritable(locked),
        "skipped: this user writes everywhere, whatever the permissions");
    Answer.to("gaps", Tables.passing(folder), "--report", locked.resolve("x.html"))
        .refused(ExitCode.UNUSABLE_INPUT, "Maybe choose a folder of your own.");
  }

  @Test
  void aDiskThatFillsLeavesTheOldReportAndNoHalf() throws Exception {
    Path report = file("report.html", "last week's");
    UnusableFile full =
        assertThrows(
            UnusableFile.class,
            () ->
                TextFile.write(
                    report,
                    growing -> {
                      Files.writeString(growing, "half");
                      throw new FileSystemException(
                          growing.toString(), null, "No space left on device");
                    }));
    assertTrue(
        String.valueOf(full.getMessage())
            .endsWith(
                "No space left on device. Maybe the disk is full: free some space or choose"
                    + " another disk."));
    assertEquals(List.of(report), here());
    assertEquals("last week's", Files.readString(report));
  }

  @Test
  void anAnswerThatDoesNotArriveIsNoSuccess() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: there is no /dev/full here");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (OutputStream out = Files.newOutputStream(full)) {
      int code =
          Main.run(
              new String[] {"measures"}, new PlainWriter(new Outlet(out)), new PlainWriter(err));
      assertEquals(ExitCode.UNUSABLE_INPUT, code);
    }
    assertTrue(
        err.toString(StandardCharsets.UTF_8).contains("Maybe the disk is full"),
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whoStopsReadingIsNotTroubled() {
    OutputStream left =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(
        ExitCode.RAN,
        Main.run(
            new String[] {"measures"}, new PlainWriter(new Outlet(left)), new PlainWriter(err)));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aRecipeThatIsNone() throws Exception {
    Path passing = Tables.passing(folder);
    Answer.to("gaps", passing, "--recipe", folder.resolve("no.yaml"))
        .refused(ExitCode.UNUSABLE_INPUT, "Cannot read");
    Answer.to("gaps", passing, "--recipe", passing)
        .refused(ExitCode.UNUSABLE_INPUT, "The recipe " + passing + ": line 1");
    Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe});
    Answer.to("gaps", passing, "--recipe", bytes).refused(ExitCode.UNUSABLE_INPUT, "is no text");
  }

  @Test
  void aWorkspaceThatIsAFile() throws Exception {
    Path passing = Tables.passing(folder);
    Answer.to("gaps", passing, "--workspace", passing)
        .refused(ExitCode.UNUSABLE_INPUT, "is a file. Maybe name a folder");
  }

  @Test
  void noStudentIsNamedInAnError() throws Exception {
    Path torn =
        file(
            "torn.csv",
            "student_id,gender,passed\nSECRET1,F,yes\nSECRET2,M,\"" + "x".repeat(2 << 20));
    Answer answer = Answer.to("gaps", torn);
    assertEquals(ExitCode.UNUSABLE_INPUT, answer.code());
    assertFalse(answer.err().contains("SECRET"), answer.err());
  }

  @Test
  void percentsOfPeopleNobodyCounted() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("percents.csv"),
            "student_group,pct_proficient\nAll Students,55.5\nFemale,60\nSWD,18\n");
    for (String verb : List.of("gaps", "describe")) {
      Answer.to(verb, file)
          .refused(ExitCode.UNUSABLE_INPUT, "'pct_proficient'", "no column says how many people");
    }
  }

  @Test
  void averagesOfGroupsWithoutTheirSpread() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("averages.csv"),
            "school,race,n,avg_score\nOak,White,200,251.2\nOak,Black,38,228.4\n");
    Answer.to("gaps", file).refused(ExitCode.WRONG_USAGE, "'avg_score' holds an average");
    Answer.to("gaps", file, "--outcome", "avg_score")
        .refused(ExitCode.WRONG_USAGE, "'avg_score' holds an average");
  }
}
