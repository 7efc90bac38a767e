package org.sightline.engine.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

class SpreadsheetTest {

  @TempDir Path folder;

  private Path write(Consumer<Workbook> content) {
    Path file = folder.resolve("data.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.accept(workbook);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file;
  }

  private static TableFile open(Path file, Optional<String> sheet) {
    Reading reading =
        new Reading(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            sheet);
    return new TableFiles(
            path -> {
              throw new AssertionError("no Parquet in this test");
            })
        .open(file, Fingerprint.of(file), reading);
  }

  private static void row(Worksheet sheet, int at, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      if (cell instanceof Number number) {
        sheet.value(at, i, number);
      } else if (cell instanceof LocalDate date) {
        sheet.value(at, i, date);
        sheet.style(at, i).format("d-mmm").set();
      } else if (cell instanceof Boolean flag) {
        sheet.value(at, i, flag);
      } else {
        sheet.value(at, i, cell.toString());
      }
    }
  }

  @Test
  void numbersTextsFlagsAndDatesAreReadAsText() {
    Path file =
        write(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Data");
              row(sheet, 0, "band", "id", "score", "flag");
              row(sheet, 1, LocalDate.of(2024, 10, 20), 12345, 0.1 + 0.2, true);
            });
    TableFile table = open(file, Optional.empty());
    assertEquals(List.of("band", "id", "score", "flag"), table.header());
    assertEquals(List.of(List.of("2024-10-20", "12345", "0.3", "true")), TextFileTest.rows(table));
    assertEquals("Excel, sheet Data", table.format());
  }

  @Test
  void theFirstSheetWithRowsIsReadUnlessAnotherIsAskedFor() {
    Path file =
        write(
            workbook -> {
              workbook.newWorksheet("Cover");
              row(workbook.newWorksheet("2023"), 0, "a", "b");
              Worksheet last = workbook.newWorksheet("2024");
              row(last, 0, "c", "d");
              row(last, 1, 1, 2);
            });
    assertEquals(List.of("a", "b"), open(file, Optional.empty()).header());
    assertEquals(List.of("c", "d"), open(file, Optional.of("2024")).header());
    assertEquals(List.of("a", "b"), open(file, Optional.of("2")).header());
    IntakeException e = assertThrows(IntakeException.class, () -> open(file, Optional.of("2025")));
    assertEquals(Trouble.CHOICE, e.trouble());
    assertTrue(e.getMessage().contains("Cover, 2023, 2024"), e.getMessage());
  }

  @Test
  void aTitleAboveTheHeaderIsSkipped() {
    Path file =
        write(
            workbook -> {
              Worksheet sheet = workbook.newWorksheet("Data");
              row(sheet, 0, "Report of the district");
              row(sheet, 2, "gender", "school", "score");
              row(sheet, 3, "F", "Oak", 1);
              row(sheet, 4, "M", "Elm", 2);
            });
    TableFile table = open(file, Optional.empty());
    assertEquals(1, table.linesAboveHeader());
    assertEquals(List.of("gender", "school", "score"), table.header());
    assertEquals(2, TextFileTest.rows(table).size());
  }

  @Test
  void aSheetWithoutRowsIsRefused() {
    Path file = write(workbook -> workbook.newWorksheet("Nothing"));
    assertEquals(
        Trouble.EMPTY,
        assertThrows(IntakeException.class, () -> open(file, Optional.empty())).trouble());
  }
}
