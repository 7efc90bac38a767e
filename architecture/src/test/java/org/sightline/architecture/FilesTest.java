package org.sightline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at one sitting. */
class FilesTest {

  private static final int LONGEST = 400;

  @Test
  void noSourceFileIsLongerThanFourHundredLines() throws IOException {
    Path root = Path.of(System.getProperty("sightline.root"));
    try (Stream<Path> files = Files.walk(root)) {
      List<String> tooLong =
          files
              .filter(file -> file.toString().matches(".*/src/.*\\.(java|jte|css|js)"))
              .filter(file -> !file.toString().contains("/target/"))
              .filter(file -> lines(file) > LONGEST)
              .map(file -> root.relativize(file).toString())
              .toList();
      assertEquals(List.of(), tooLong);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
