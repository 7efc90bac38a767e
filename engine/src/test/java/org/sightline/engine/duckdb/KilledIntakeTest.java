package org.sightline.engine.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.Workspace;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Progress;

/** A process that is killed or stopped while it brings a file in. */
class KilledIntakeTest {

  @TempDir Path folder;

  /** Brings a file in, says when it stores, and then goes on. */
  static final class Child {
    public static void main(String[] arguments) {
      DuckDbIntake.create()
          .bring(
              Path.of(arguments[0]),
              Choices.NONE,
              Workspace.at(Path.of(arguments[1])),
              (stage, done, total) -> {
                if (stage == Progress.Stage.STORING) {
                  System.out.println("storing");
                }
              });
    }
  }

  private Process storing() throws IOException {
    Path file = folder.resolve("data.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("student_id,gender,score\n");
      for (int i = 0; i < 3_000_000; i++) {
        out.write(i + ",F," + i % 100 + "\n");
      }
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                file.toString(),
                folder.resolve("workspace").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertEquals("storing", said.readLine());
    return process;
  }

  private List<Path> entries(String below) throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("workspace").resolve(below))) {
      return entries.toList();
    }
  }

  @Test
  void killedItLeavesNoVersionAndTheNextStartSweeps() throws Exception {
    Process process = storing();
    process.destroyForcibly();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(List.of(), entries("versions"));
    assertTrue(!entries("incoming").isEmpty());
    assertEquals(List.of(), Workspace.at(folder.resolve("workspace")).versions());
    assertEquals(List.of(), entries("incoming"));
  }

  @Test
  void stoppedItCleansUpAfterItself() throws Exception {
    Process process = storing();
    process.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(List.of(), entries("versions"));
    assertEquals(List.of(), entries("incoming").stream().filter(Files::isDirectory).toList());
  }
}
