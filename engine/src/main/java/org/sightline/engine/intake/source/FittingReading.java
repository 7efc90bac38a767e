package org.sightline.engine.intake.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;

/** Refuses a word on how a file is written that its kind has no use for. */
final class FittingReading {

  private FittingReading() {}

  /** Only a workbook has sheets. */
  static void ofText(Path file, Reading reading) {
    check(file, "a text file", Map.of("sheet", reading.sheet()));
  }

  /** Only a text file has cells apart by signs, and an encoding. */
  static void ofWorkbook(Path file, Reading reading) {
    check(file, "a workbook", text(reading));
  }

  /** A Parquet file says all of that itself. */
  static void ofParquet(Path file, Reading reading) {
    Map<String, Optional<?>> said = text(reading);
    said.put("header", reading.header());
    said.put("decimal_comma", reading.decimalComma());
    said.put("sheet", reading.sheet());
    check(file, "a Parquet file", said);
  }

  private static Map<String, Optional<?>> text(Reading reading) {
    Map<String, Optional<?>> said = new LinkedHashMap<>();
    said.put("delimiter", reading.delimiter());
    said.put("quote", reading.quote());
    said.put("encoding", reading.encoding());
    return said;
  }

  private static void check(Path file, String kind, Map<String, Optional<?>> useless) {
    useless.forEach(
        (word, said) -> {
          if (said.isPresent()) {
            throw new IntakeException(
                Trouble.CHOICE,
                "'"
                    + ReadTrouble.name(file)
                    + "' is "
                    + kind
                    + " and has no "
                    + word
                    + ", but '"
                    + said.get()
                    + "' was asked for.",
                "Maybe another file was meant, or leave the " + word + " out.");
          }
        });
  }
}
