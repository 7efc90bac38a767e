package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C: nothing is left behind, and no stack trace is shown. */
class InterruptedTest {
  private static final long PATIENCE = 120;

  @TempDir private Path folder;

  private Path large() throws IOException {
    Path file = folder.resolve("large.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("student_id,school,gender,grade,score,passed\n");
      for (int i = 0; i < 1_500_000; i++) {
        out.write(i + ",School " + i % 50 + "," + (i % 2 == 0 ? "F," : "M,") + i % 9 + ",");
        out.write(i % 97 + "," + (i % 7 == 0 ? "no\n" : "yes\n"));
      }
    }
    return file;
  }

  /** Folders under {@code versions} or {@code incoming} of the temporary workspace. */
  private List<Path> inWorkspace(Path temporary, String part) throws IOException {
    try (Stream<Path> all = Files.walk(temporary, 3)) {
      return all.filter(each -> String.valueOf(each.getParent()).endsWith(part)).toList();
    } catch (NoSuchFileException | java.io.UncheckedIOException moved) {
      return List.of();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"incoming", "versions"})
  void ctrlCLeavesNothingBehind(String reached) throws Exception {
    assumeFalse(
        System.getProperty("os.name", "").startsWith("Windows"),
        "skipped: there is no SIGINT to send on Windows");
    assumeFalse(ignoresInterrupts(), "skipped: whoever started this run told it to ignore SIGINT");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Path report = folder.resolve("report.html");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "gaps",
                large().toString(),
                "--report",
                report.toString())
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(err.toFile())
            .start();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (inWorkspace(temporary, reached).isEmpty()) {
      assertTrue(process.isAlive(), "it ended before it reached " + reached);
      assertTrue(System.nanoTime() < until, "it does not reach " + reached);
      Thread.sleep(10);
    }
    assertEquals(0, new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor());
    assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it does not stop");
    assertEquals(130, process.exitValue());
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(
          List.of(),
          left.filter(each -> each.getFileName().toString().startsWith("sightline")).toList());
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertFalse(
          left.anyMatch(each -> each.getFileName().toString().contains("report.html")),
          "no report, whole or half");
    }
    String said = Files.readString(err);
    assertFalse(said.contains("Exception"), said);
    assertFalse(said.contains("\tat "), said);
    assertFalse(said.contains("something went wrong"), said);
  }

  /** A run in the background hands its deafness to SIGINT down to every process it starts. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }
}
