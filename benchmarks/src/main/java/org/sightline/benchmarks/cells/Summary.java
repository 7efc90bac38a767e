package org.sightline.benchmarks.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints the table of a run: medians, spread, ratios to Sightline, memory. */
final class Summary {

  private static final String ONE = "Sightline, from the rows";

  private Summary() {}

  /** Takes the scratch folder. */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<Timings>> all = new LinkedHashMap<>();
    for (Timings one : Timings.read(Bench.at(arguments[0]))) {
      all.computeIfAbsent(one.who(), who -> new ArrayList<>()).add(one);
    }
    List<Timings> sightline = all.getOrDefault(ONE, List.of());
    double wall = median(sightline, Timings::seconds);
    double processor = median(sightline, Timings::processor);
    System.out.println(
        "| who | seconds | least to most (times) | ÷ Sightline | processor seconds | ÷ Sightline |"
            + " peak MB |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    all.forEach(
        (who, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f to %.3f (%d) | %.2f | %.2f | %.2f | %s |%n",
                who,
                median(times, Timings::seconds),
                times.stream().mapToDouble(Timings::seconds).min().orElseThrow(),
                times.stream().mapToDouble(Timings::seconds).max().orElseThrow(),
                times.size(),
                median(times, Timings::seconds) / wall,
                median(times, Timings::processor),
                median(times, Timings::processor) / processor,
                memory(times)));
  }

  private static double median(List<Timings> times, ToDoubleFunction<Timings> part) {
    double[] sorted = times.stream().mapToDouble(part).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalStateException("nothing was timed. Maybe the engine did not run.");
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String memory(List<Timings> times) {
    long most = times.stream().mapToLong(Timings::megabytes).max().orElse(0);
    return most == 0 ? "not known" : String.format(Locale.ROOT, "%,d", most);
  }
}
