package org.sightline.benchmarks.cells;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * One thing timed once.
 *
 * @param who the tool and the way it was asked, as printed
 * @param seconds how long it took on the wall clock
 * @param processor how many seconds of all processors its process used meanwhile; other work on the
 *     machine hardly moves this
 * @param megabytes the most memory that its process had held by then; 0 when not known
 */
record Timings(String who, double seconds, double processor, long megabytes) {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** When something began. */
  record Start(long wall, long processor) {}

  static Start start() {
    return new Start(System.nanoTime(), MACHINE.getProcessCpuTime());
  }

  /** Adds one line to the run's timings. */
  static void add(Bench bench, String who, Start start) throws IOException {
    long wall = System.nanoTime() - start.wall();
    long processor = MACHINE.getProcessCpuTime() - start.processor();
    String line =
        String.format(
            Locale.ROOT, "%s\t%.6f\t%.6f\t%d%n", who, wall / 1e9, processor / 1e9, peakMegabytes());
    Files.writeString(bench.timings(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  static List<Timings> read(Bench bench) throws IOException {
    return Files.readAllLines(bench.timings()).stream()
        .map(line -> line.split("\t", -1))
        .map(
            p ->
                new Timings(
                    p[0], Double.parseDouble(p[1]), Double.parseDouble(p[2]), Long.parseLong(p[3])))
        .toList();
  }

  /** Linux keeps the high-water mark of every process; elsewhere it is not known. */
  private static long peakMegabytes() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
