package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.RowLedger;

/**
 * Files torn, cut and stirred at random: each becomes a version whose rows add up, or is refused in
 * a sentence, and nothing is left half-made. Seeds are printed with a failure, so it can be
 * repeated.
 */
class MutationTest {

  private static final boolean PROOF = Boolean.getBoolean("sightline.proof");
  private static final int ROUNDS = PROOF ? 20_000 : 300;
  private static final String CSV =
      """
      student_id,school,gender,imd_band,race,ELL,n,pct_passed,score,passed
      1,Oak,F,0-10%,White,Y,12,45.5,410.25,Y
      2,Oak,M,20-Oct,Asian,N,<10,*,399,N
      3,Elm,F,20-30%,"Black, or African American",N,14,100,,Y
      4,Elm,,30-40%,Two or more,N,15,0,1e3,
      """;
  private static final byte[][] SPICES =
      Stream.of(
              "\"",
              ",",
              ";",
              "\n",
              "\r\n",
              "\0",
              "=cmd|'/C'!A0",
              "1,234,567.89",
              "-9",
              "\uFEFF",
              "99999999999999999999",
              "1e400",
              "\u00f1",
              "All Students",
              "20-Oct",
              "'",
              "\t",
              "*")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  @TempDir Path folder;

  private void survives(String name, byte[] bytes, long seed) {
    Bringing b = new Bringing(folder);
    Path file = b.file(name, bytes);
    String which = name + ", seed " + seed;
    try {
      DatasetVersion version = b.bring(file, Choices.NONE);
      RowLedger ledger = version.ledger();
      assertEquals(ledger.read(), ledger.used() + ledger.setAside(), which);
      assertEquals(b.tables.rows.size(), ledger.used(), which);
    } catch (IntakeException e) {
      assertTrue(e.getMessage().contains(" Maybe "), which + ": " + e.getMessage());
    } catch (RuntimeException | Error e) {
      throw new AssertionError(which, e);
    }
    try (Stream<Path> left = Files.list(b.workspace.folder().resolve("incoming"))) {
      assertEquals(0, left.count(), which);
    } catch (IOException e) {
      throw new AssertionError(which, e);
    }
  }

  static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = spliced(bytes, at, at, SPICES[random.nextInt(SPICES.length)]);
        case 4 ->
            bytes =
                spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
        default ->
            bytes =
                spliced(
                    bytes,
                    at,
                    at,
                    Arrays.copyOfRange(
                        bytes, at, Math.min(bytes.length, at + random.nextInt(200))));
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] in) {
    byte[] out = new byte[bytes.length - (to - from) + in.length];
    System.arraycopy(bytes, 0, out, 0, from);
    System.arraycopy(in, 0, out, from, in.length);
    System.arraycopy(bytes, to, out, from + in.length, bytes.length - to);
    return out;
  }

  @Test
  void stirredTextFiles() {
    byte[][] starts = {
      CSV.getBytes(StandardCharsets.UTF_8),
      CSV.replace(',', ';').getBytes(Charset.forName("windows-1252")),
      ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_16LE),
      "group,n,n_met\nAll Students,100,50\nFemale,50,20\nELL,9,*\n"
          .getBytes(StandardCharsets.UTF_8),
      "school,n_black,n_white,n_asian\nOak,1,2,3\nElm,4,5,6\n".getBytes(StandardCharsets.UTF_8),
      "g,measure,value\nF,Number Tested,9\nF,Number Met,3\n".getBytes(StandardCharsets.UTF_8)
    };
    for (long seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      survives("stirred.csv", mutate(starts[(int) (seed % starts.length)], random), seed);
    }
  }

  @Test
  void stirredSpreadsheets() throws IOException {
    byte[] whole = spreadsheet();
    for (long seed = 0; seed < ROUNDS / 2; seed++) {
      survives("stirred.xlsx", mutate(whole, new Random(seed)), seed);
    }
  }

  @Test
  void spreadsheetsWithStirredParts() throws IOException {
    byte[] whole = spreadsheet();
    for (long seed = 0; seed < ROUNDS / 2; seed++) {
      survives("parts.xlsx", stirOnePart(whole, new Random(seed)), seed);
    }
  }

  private static byte[] spreadsheet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Data");
      String[] lines = CSV.split("\n");
      for (int r = 0; r < lines.length; r++) {
        String[] cells = lines[r].split(",");
        for (int c = 0; c < cells.length; c++) {
          if (cells[c].matches("\\d+")) {
            sheet.value(r, c, Integer.valueOf(cells[c]));
          } else {
            sheet.value(r, c, cells[c]);
          }
        }
      }
    }
    return out.toByteArray();
  }

  private byte[] stirOnePart(byte[] whole, Random random) throws IOException {
    int chosen = random.nextInt(8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path original = Files.write(folder.resolve("whole.xlsx"), whole);
    try (ZipFile in = new ZipFile(original.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      int n = 0;
      for (ZipEntry entry : Collections.list(in.entries())) {
        byte[] part = in.getInputStream(entry).readAllBytes();
        boolean cells = entry.getName().contains("sheet1") || entry.getName().contains("shared");
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(n++ == chosen || (cells && random.nextBoolean()) ? mutate(part, random) : part);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
