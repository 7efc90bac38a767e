package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Trouble;

class BadInputTest {

  @TempDir Path folder;
  private Bringing b;

  @BeforeEach
  void workspace() {
    b = new Bringing(folder);
  }

  private IntakeException refused(Path file) {
    IntakeException e =
        assertThrows(IntakeException.class, () -> b.bring(file, Choices.NONE), file.toString());
    assertTrue(e.getMessage().contains(" Maybe "), e.getMessage());
    assertNothingLeft();
    return e;
  }

  private IntakeException refused(String name, byte[] bytes) {
    return refused(b.file(name, bytes));
  }

  private void assertNothingLeft() {
    assertEquals(0, entries("versions"));
    assertEquals(0, entries("incoming"));
  }

  private long entries(String below) {
    try (Stream<Path> entries = Files.list(b.workspace.folder().resolve(below))) {
      return entries.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileThatIsNotThere() {
    IntakeException e = refused(folder.resolve("nowhere.csv"));
    assertEquals(Trouble.MISSING_FILE, e.trouble());
    assertTrue(e.getMessage().contains("'nowhere.csv'"));
  }

  @Test
  void aFolder() {
    assertEquals(Trouble.NOT_A_TABLE, refused(folder).trouble());
  }

  @Test
  void anEmptyFile() {
    assertEquals(Trouble.EMPTY, refused("empty.csv", new byte[0]).trouble());
    assertEquals(Trouble.EMPTY, refused("lines.csv", text("\n\n\n")).trouble());
  }

  @Test
  void aHeaderWithoutRows() {
    assertEquals(Trouble.EMPTY, refused("header.csv", text("gender,score\n")).trouble());
    assertEquals(Trouble.EMPTY, refused("header.csv", text("gender,score\nF\nM\n")).trouble());
  }

  @Test
  void oneColumnIsATable() {
    DatasetVersion version = b.bring("score\n10\n20\n");
    assertEquals(2, version.ledger().used());
  }

  @Test
  void aBinaryFileNamedCsv() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertEquals(Trouble.NOT_A_TABLE, refused("noise.csv", noise).trouble());
    assertEquals(Trouble.NOT_A_TABLE, refused("paper.csv", text("%PDF-1.7\n1,2\n")).trouble());
    assertEquals(
        Trouble.NOT_A_TABLE,
        refused("page.csv", text("<!DOCTYPE html><html><body>Sign in</body></html>")).trouble());
  }

  @Test
  void anArchiveThatIsNoSpreadsheet() throws IOException {
    Path file = folder.resolve("data.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("data.csv"));
      zip.write(text("a,b\n1,2\n"));
    }
    assertEquals(Trouble.NOT_A_TABLE, refused(file).trouble());
  }

  @Test
  void aSpreadsheetThatIsBrokenOrLocked() {
    byte[] broken = text("PK\u0003\u0004 this is no archive at all");
    assertEquals(Trouble.BROKEN, refused("broken.xlsx", broken).trouble());
    byte[] ole = new byte[1024];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole, 512, name.length);
    assertEquals(Trouble.LOCKED, refused("locked.xlsx", ole).trouble());
  }

  @Test
  void aSpreadsheetThatUnfoldsWithoutEnd() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 260; i++) {
        zip.write(zeros);
      }
    }
    assertEquals(Trouble.TOO_LARGE, refused(file).trouble());
  }

  @Test
  void aHundredMegabytesOnOneLine() throws IOException {
    Path file = folder.resolve("line.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        out.write(chunk);
      }
    }
    assertEquals(Trouble.TOO_LARGE, refused(file).trouble());
  }

  @Test
  void aHundredMegabytesOfCellsOnOneLine() throws IOException {
    Path file = folder.resolve("cells.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] chunk = "abc,".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 100; i++) {
        out.write(chunk);
      }
    }
    assertEquals(Trouble.TOO_LARGE, refused(file).trouble());
  }

  @Test
  void aQuotationMarkThatNeverCloses() {
    IntakeException e = refused("quote.csv", text("gender,score\nF,1\nM,\"2\nF,3\n"));
    assertEquals(Trouble.BROKEN, e.trouble());
    assertTrue(e.getMessage().contains("line 3"), e.getMessage());
  }

  @Test
  void aStrayQuotationMarkCostsNoRow() {
    DatasetVersion version = b.bring("gender,score\n\"F\"x,1\nM,2\n");
    assertEquals(2, version.ledger().used());
  }

  @Test
  void fiveThousandColumns() {
    String header =
        IntStream.range(0, 5000).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
    String row = "1,".repeat(4999) + "2";
    DatasetVersion version = b.bring(header + "\n" + row + "\n" + row + "\n");
    assertEquals(5000, version.dictionary().columns().size());
    assertEquals(2, version.ledger().used());
  }

  @Test
  void nulBytesAreLeftOutAndSaid() {
    DatasetVersion version = b.bring("gender,score\nF\0,1\nM,\0" + "2\nF,3\nM,4\nF,5\nM,6\n");
    assertEquals(2, Bringing.column(version, "gender").levels().size());
    assertEquals(2, Bringing.issue(version, IssueKind.UNREADABLE_TEXT).orElseThrow().count());
  }

  @Test
  void bytesThatAreNoTextAreSaid() {
    byte[] bytes = text("region,score\nNu\u00f1oa,1\nNu\u00f1oa,2\nXXXX,3\n");
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("XXXX");
    bytes[at + 1] = (byte) 0xFF;
    DatasetVersion version = b.bring(b.file("damaged.csv", bytes), Choices.NONE);
    assertEquals(
        java.util.List.of(4L),
        Bringing.issue(version, IssueKind.UNREADABLE_TEXT, "region").orElseThrow().rows());
  }

  @Test
  void aFileThatChangesWhileItIsRead() {
    Path file = b.file("moving.csv", text("gender,score\n" + "F,1\n".repeat(50_000)));
    Intake intake =
        new Intake(
            b.tables,
            path -> {
              throw new AssertionError("no Parquet in this test");
            });
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () ->
                intake.bring(
                    file,
                    Choices.NONE,
                    b.workspace,
                    (stage, done, total) -> {
                      if (stage == Progress.Stage.STORING) {
                        append(file);
                      }
                    }));
    assertEquals(Trouble.CHANGED, e.trouble());
    assertNothingLeft();
  }

  @Test
  void aFileThatVanishesWhileItIsRead() {
    Path file = b.file("gone.csv", text("gender,score\n" + "F,1\n".repeat(50_000)));
    Intake intake =
        new Intake(
            b.tables,
            path -> {
              throw new AssertionError("no Parquet in this test");
            });
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () ->
                intake.bring(
                    file,
                    Choices.NONE,
                    b.workspace,
                    (stage, done, total) -> {
                      if (stage == Progress.Stage.LOOKING) {
                        delete(file);
                      }
                    }));
    assertTrue(
        e.trouble() == Trouble.MISSING_FILE || e.trouble() == Trouble.CHANGED, e.getMessage());
    assertNothingLeft();
  }

  @Test
  void aPersonWhoStopsItLeavesNothingBehind() {
    Path file = b.file("long.csv", text("gender,score\n" + "F,1\n".repeat(50_000)));
    Intake intake =
        new Intake(
            b.tables,
            path -> {
              throw new AssertionError("no Parquet in this test");
            });
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () ->
                intake.bring(
                    file,
                    Choices.NONE,
                    b.workspace,
                    (stage, done, total) -> {
                      if (stage == Progress.Stage.STORING) {
                        Thread.currentThread().interrupt();
                      }
                    }));
    assertTrue(Thread.interrupted());
    assertEquals(Trouble.STOPPED, e.trouble());
    assertNothingLeft();
  }

  @Test
  void aDelimiterThatIsAlsoTheQuotationMark() {
    IntakeException e =
        assertThrows(
            IntakeException.class,
            () ->
                b.bring(
                    "a,b\n1,2\n",
                    Choices.NONE.read(
                        new org.sightline.engine.intake.source.Reading(
                            java.util.Optional.of(','),
                            java.util.Optional.of(','),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            java.util.Optional.empty()))));
    assertEquals(Trouble.CHOICE, e.trouble());
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "M,2\n", java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
