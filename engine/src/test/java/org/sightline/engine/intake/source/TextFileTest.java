package org.sightline.engine.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

  @TempDir Path folder;

  private TableFile open(byte[] bytes, Reading reading) {
    try {
      Path file = Files.write(folder.resolve("data.csv"), bytes);
      TableFiles files =
          new TableFiles(
              path -> {
                throw new AssertionError("no Parquet in this test");
              });
      return files.open(file, Fingerprint.of(file), reading);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private TableFile open(String text) {
    return open(text.getBytes(StandardCharsets.UTF_8), Reading.BY_LOOKING);
  }

  static List<List<String>> rows(TableFile table) {
    List<List<String>> all = new ArrayList<>();
    try (RowSource rows = table.rows()) {
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < rows.width(); i++) {
          row.add(rows.cell(i));
        }
        all.add(row);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void theDelimiterIsFound(char delimiter) {
    String text = "group,score\nA,\"1,5\"\nB,\"2,5\"\n".replace(",", "" + delimiter);
    TableFile table = open(text);
    assertEquals(List.of("group", "score"), table.header());
    assertEquals(2, table.columns());
  }

  @Test
  void aSemicolonGoesBeforeTheDecimalCommasBetween() {
    TableFile table = open("group;mean;share\nA;1,5;0,25\nB;2,5;0,75\n");
    assertEquals(3, table.columns());
    assertTrue(table.decimalComma());
    assertEquals("CSV, semicolon, UTF-8", table.format());
  }

  @Test
  void thousandsSetApartAreNoDecimalCommas() {
    assertFalse(open("group,n\nA,\"1,234\"\nB,\"12,345\"\n").decimalComma());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,false",
    "UTF-8,true",
    "UTF-16LE,true",
    "UTF-16BE,true",
    "UTF-16LE,false",
    "UTF-16BE,false",
    "windows-1252,false"
  })
  void theEncodingIsFound(String name, boolean marked) {
    Charset encoding = Charset.forName(name);
    String text = "region,score\n" + "Nu\u00f1oa,1\nCa\u00f1\u00f3n,2\n".repeat(20);
    TableFile table =
        open(((marked ? "\uFEFF" : "") + text).getBytes(encoding), Reading.BY_LOOKING);
    assertEquals(List.of("region", "score"), table.header());
    assertEquals("Nu\u00f1oa", rows(table).get(0).get(0));
    assertTrue(table.format().contains(encoding.name()), table.format());
  }

  @Test
  void lateBytesDecideTheEncodingToo() {
    String text = "region,score\n" + "Oak,1\n".repeat(100_000) + "Nu\u00f1oa,2\n";
    TableFile table = open(text.getBytes(Encodings.WINDOWS_1252), Reading.BY_LOOKING);
    List<List<String>> rows = rows(table);
    assertEquals("Nu\u00f1oa", rows.get(rows.size() - 1).get(0));
  }

  @Test
  void aFileWithoutHeaderIsNoticed() {
    TableFile table = open("F,Oak,12\nM,Oak,13\nF,Elm,14\nM,Elm,15\n");
    assertEquals(List.of(), table.header());
    assertEquals(4, rows(table).size());
  }

  @Test
  void aHeaderOverTextsOnlyIsNoticed() {
    TableFile table = open("gender,passed\nF,Y\nM,N\nF,N\n");
    assertEquals(List.of("gender", "passed"), table.header());
  }

  @Test
  void yearsMayBeNames() {
    assertEquals(List.of("school", "2022", "2023"), open("school,2022,2023\nOak,10,20\n").header());
  }

  @Test
  void rowNumbersWithoutANameDoNotShiftTheColumns() {
    TableFile table = open("gender\tscore\n1\tF\t10\n2\tM\t20\n3\tF\t30\n");
    assertEquals(List.of("", "gender", "score"), table.header());
  }

  @Test
  void whatAPersonSaysIsTaken() {
    Reading reading =
        new Reading(
            Optional.of(';'),
            Optional.of('\''),
            Optional.of(StandardCharsets.ISO_8859_1),
            Optional.of(false),
            Optional.of(true),
            Optional.empty());
    TableFile table = open("'a;b';\u00e9\n'c';d\n".getBytes(StandardCharsets.ISO_8859_1), reading);
    assertEquals(List.of(List.of("a;b", "\u00e9"), List.of("c", "d")), rows(table));
    assertTrue(table.decimalComma());
  }

  @Test
  void cellsMayHoldLineBreaksAndLinesAreStillCounted() {
    TableFile table = open("note,score\n\"a\nb\",1\nc,2\n");
    try (RowSource rows = table.rows()) {
      assertTrue(rows.next());
      assertEquals("a\nb", rows.cell(0));
      assertEquals(2, rows.line());
      assertTrue(rows.next());
      assertEquals(4, rows.line());
      assertFalse(rows.next());
    }
  }
}
