package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Small made-up tables. */
final class Tables {

  private Tables() {}

  static Path rows(Path file, String header, int rows, IntFunction<String> row) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int i = 0; i < rows; i++) {
      text.append(row.apply(i)).append('\n');
    }
    return Files.writeString(file, text);
  }

  /** 600 students: girls pass 240 of 300, boys 160 of 300, in two schools alike. */
  static Path passing(Path folder) throws IOException {
    return rows(
        folder.resolve("passing.csv"),
        "student_id,school,gender,passed",
        600,
        i ->
            "s%d,%s,%s,%s"
                .formatted(
                    i,
                    i % 4 < 2 ? "Elm" : "Oak",
                    i % 2 == 0 ? "M" : "F",
                    i % 5 > 0 && (i % 2 == 1 || i % 3 > 0) ? "yes" : "no"));
  }
}
