package org.sightline.engine.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** Opens a file as a table, whatever its kind; its first bytes tell, not its name. */
public final class TableFiles {

  private static final int START = 1 << 18;

  private final ParquetFiles parquet;

  public TableFiles(ParquetFiles parquet) {
    this.parquet = parquet;
  }

  /**
   * Opens {@code file}.
   *
   * @param all what {@link Fingerprint#of} told of it
   * @throws IntakeException when it holds no table, or is locked, broken or too large
   */
  public TableFile open(Path file, Fingerprint all, Reading reading) {
    byte[] start = start(file);
    if (start.length == 0) {
      throw new IntakeException(
          Trouble.EMPTY,
          "The file '" + ReadTrouble.name(file) + "' is empty (0 bytes).",
          "Maybe the export did not finish: make it again.");
    }
    return switch (FileKind.look(start)) {
      case PARQUET -> {
        FittingReading.ofParquet(file, reading);
        yield parquet.open(file);
      }
      case ZIP -> {
        FittingReading.ofWorkbook(file, reading);
        yield ExcelTable.open(file, reading);
      }
      case TEXT -> {
        FittingReading.ofText(file, reading);
        yield CsvTable.open(file, start, all, reading);
      }
      case OLD_OFFICE -> throw oldOffice(file, start);
      case WEB_PAGE -> throw noTable(file, "a web page", "Maybe a sign-in page was saved instead");
      case OTHER -> throw noTable(file, "no text and no spreadsheet", "Maybe it was renamed");
    };
  }

  private static byte[] start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(START);
    } catch (IOException e) {
      throw ReadTrouble.of(file, e);
    }
  }

  private static IntakeException oldOffice(Path file, byte[] start) {
    String text = new String(start, StandardCharsets.UTF_16LE);
    String odd = new String(start, 1, start.length - 1, StandardCharsets.UTF_16LE);
    if (text.contains("EncryptedPackage") || odd.contains("EncryptedPackage")) {
      return new IntakeException(
          Trouble.LOCKED,
          "The spreadsheet '" + ReadTrouble.name(file) + "' is locked with a password.",
          "Maybe open it, remove the password and save it again.");
    }
    return new IntakeException(
        Trouble.NOT_A_TABLE,
        "'" + ReadTrouble.name(file) + "' is a file of an old office program, or is locked.",
        "Maybe open it, remove any password and save it as .xlsx or .csv.");
  }

  private static IntakeException noTable(Path file, String what, String maybe) {
    String name = ReadTrouble.name(file);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return new IntakeException(
        Trouble.NOT_A_TABLE,
        "'" + name + "' is " + what + ".",
        maybe
            + (ending.equals("csv") ? " to .csv" : "")
            + ": export the table again as .csv, .xlsx or .parquet.");
  }
}
