package org.sightline.benchmarks.cells;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints the table of a run: medians, spread, ratios to Sightline, memory. */
final class Summary {

  private static final String ONE = "Sightline, from the rows";
  private static final String BARE = "Bare DuckDB, decimals as stored";
  private static final String AGAIN = ", once more in the same process";

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
    System.out.println();
    System.out.println("Sightline ÷ bare DuckDB (exact), round by round:");
    for (String when : List.of("", AGAIN)) {
      ratios(
          all.getOrDefault(ONE + when, List.of()),
          all.getOrDefault(BARE + when, List.of()),
          when.isEmpty() ? "fresh process" : "once more in the same process");
    }
  }

  /** What ran one after the other met much the same other work, so ratios scatter less. */
  private static void ratios(List<Timings> ours, List<Timings> bare, String when) {
    for (boolean wall : new boolean[] {true, false}) {
      ToDoubleFunction<Timings> part = wall ? Timings::seconds : Timings::processor;
      double[] ratios =
          IntStream.range(0, Math.min(ours.size(), bare.size()))
              .mapToDouble(i -> part.applyAsDouble(ours.get(i)) / part.applyAsDouble(bare.get(i)))
              .sorted()
              .toArray();
      System.out.printf(
          Locale.ROOT,
          "- %s, %s: median %.2f, least to most %.2f to %.2f%n",
          when,
          wall ? "seconds" : "processor seconds",
          median(ratios),
          ratios[0],
          ratios[ratios.length - 1]);
    }
  }

  private static double median(List<Timings> times, ToDoubleFunction<Timings> part) {
    return median(times.stream().mapToDouble(part).sorted().toArray());
  }

  private static double median(double[] sorted) {
    if (sorted.length == 0) {
      throw new IllegalStateException("nothing was timed. Maybe a tool did not run.");
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String memory(List<Timings> times) {
    long most = times.stream().mapToLong(Timings::megabytes).max().orElse(0);
    return most == 0 ? "not known" : String.format(Locale.ROOT, "%,d", most);
  }
}
