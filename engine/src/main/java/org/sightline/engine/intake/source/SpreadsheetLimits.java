package org.sightline.engine.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** Refuses an archive that is no spreadsheet, or that unfolds to more than a machine can hold. */
final class SpreadsheetLimits {

  private static final int MOST_ENTRIES = 10_000;

  private SpreadsheetLimits() {}

  /** Unfolds every part once, counting, because the sizes that an archive states may be untrue. */
  static void check(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new IntakeException(
            Trouble.NOT_A_TABLE,
            "'" + ReadTrouble.name(file) + "' is an archive, but no Excel spreadsheet.",
            "Maybe unpack it first, or save it as .xlsx (not .xlsb or .ods).");
      }
      if (zip.size() > MOST_ENTRIES) {
        throw tooLarge(file);
      }
      byte[] buffer = new byte[1 << 16];
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        boolean held = !entry.getName().startsWith("xl/worksheets/");
        count(file, zip, entry, held ? Limits.SHARED_TEXTS : Limits.SHEET, buffer);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw ExcelRows.broken(file, e);
    }
  }

  private static void count(Path file, ZipFile zip, ZipEntry entry, long most, byte[] buffer)
      throws IOException {
    long left = most;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        Stopping.whenAsked();
        left -= n;
        if (left < 0) {
          throw tooLarge(file);
        }
      }
    }
  }

  private static IntakeException tooLarge(Path file) {
    return new IntakeException(
        Trouble.TOO_LARGE,
        "The spreadsheet '" + ReadTrouble.name(file) + "' unfolds to more than can be read safely.",
        "Maybe save the sheet as .csv and use that.");
  }
}
