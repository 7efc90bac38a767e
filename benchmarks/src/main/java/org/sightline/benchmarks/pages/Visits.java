package org.sightline.benchmarks.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long each page took, every time it was asked for. */
final class Visits {
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  synchronized void add(String page, double taken) {
    seconds.computeIfAbsent(page, any -> new ArrayList<>()).add(taken);
  }

  /** Rows of a table: page, visits, median and 95th percentile in milliseconds. */
  synchronized List<String> rows(String who) {
    List<String> rows = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    seconds.forEach(
        (page, taken) -> {
          all.addAll(taken);
          rows.add(row(who, page, taken));
        });
    rows.add(row(who, "**all pages**", all));
    return rows;
  }

  private static String row(String who, String page, List<Double> taken) {
    List<Double> sorted = new ArrayList<>(taken);
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.0f | %.0f |",
        who,
        page,
        sorted.size(),
        1e3 * at(sorted, 0.5),
        1e3 * at(sorted, 0.95));
  }

  /** The smallest value that this share of all does not exceed. */
  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
