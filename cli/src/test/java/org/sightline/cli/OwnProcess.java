package org.sightline.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The command line in a process of its own, as a shell runs it. */
final class OwnProcess implements AutoCloseable {
  private static final long PATIENCE = 120;

  private final Process process;
  private final Path out;
  private final Path err;

  private OwnProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a verb; {@code java} are options for Java itself. */
  static OwnProcess start(Path scratch, List<String> java, Object... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(java);
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    for (Object word : words) {
      command.add(word.toString());
    }
    Path out = Files.createTempFile(scratch, "out", ".txt");
    Path err = Files.createTempFile(scratch, "err", ".txt");
    return new OwnProcess(
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start(),
        out,
        err);
  }

  /** Waits until it has printed what this looks for. */
  String printed(Pattern pattern) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (true) {
      Optional<String> found =
          pattern
              .matcher(out())
              .results()
              .map(match -> match.group(match.groupCount()))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      assertTrue(process.isAlive(), () -> "it ended early: " + quietly());
      assertTrue(
          System.nanoTime() < until, () -> "it does not print " + pattern + ": " + quietly());
      Thread.sleep(20);
    }
  }

  /** Asks it to stop, as a service manager does. */
  int stop() throws InterruptedException {
    process.destroy();
    return code();
  }

  /** Waits for its end. */
  int code() throws InterruptedException {
    assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), "it does not end");
    return process.exitValue();
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }

  private String quietly() {
    try {
      return out() + err();
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
