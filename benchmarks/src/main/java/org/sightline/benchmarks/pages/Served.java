package org.sightline.benchmarks.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar serving a fresh workspace in a process of its own. */
final class Served implements AutoCloseable {
  private static final Pattern READY =
      Pattern.compile("(?s)(http://localhost:\\d+/)(?:.*/set-up/(\\S+))?.*Ctrl-C");

  private final Process process;
  private final URI address;
  private final String setUp;
  private final double seconds;

  private Served(Process process, URI address, String setUp, double seconds) {
    this.process = process;
    this.address = address;
    this.setUp = setUp;
    this.seconds = seconds;
  }

  /** Starts it and waits until it has printed its address, or the link of the first owner. */
  static Served start(Path jar, Path workspace, Path log) throws Exception {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    jar.toString(),
                    "serve",
                    "--workspace",
                    workspace.toString(),
                    "--port",
                    "0",
                    "--behind-proxy"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (true) {
      Matcher link = READY.matcher(Files.readString(log));
      if (link.find()) {
        return new Served(
            process,
            URI.create(link.group(1)),
            Objects.requireNonNullElse(link.group(2), ""),
            (System.nanoTime() - began) / 1e9);
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("it does not start: " + Files.readString(log));
      }
      Thread.sleep(20);
    }
  }

  URI address() {
    return address;
  }

  /** The address that makes the first owner; nobody’s once there is one. */
  String setUp() {
    return "/set-up/" + setUp;
  }

  /** From the start of the process to the link, in seconds. */
  double seconds() {
    return seconds;
  }

  /** Processor seconds it has used so far. */
  double processor() {
    return process.info().totalCpuDuration().map(duration -> duration.toNanos() / 1e9).orElse(0.0);
  }

  /** What Linux keeps of its memory, in megabytes: the most it held, and what it holds now. */
  String memory() throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return "not known here";
    }
    long most = 0;
    long now = 0;
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM")) {
        most = Long.parseLong(line.replaceAll("\\D", ""));
      } else if (line.startsWith("VmRSS")) {
        now = Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return String.format(Locale.ROOT, "%,d MB at most, %,d MB now", most >> 10, now >> 10);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
