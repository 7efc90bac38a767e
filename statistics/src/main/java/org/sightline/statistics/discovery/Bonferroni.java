package org.sightline.statistics.discovery;

import java.util.Arrays;
import java.util.List;
import org.sightline.statistics.Measure;

/** The chance of even one false alarm in the whole list. */
public final class Bonferroni {

  public static final Measure MEASURE =
      new Measure(
          "discovery.bonferroni",
          "p-value adjusted against any false alarm (Bonferroni)",
          "The chance, at most, that even one gap as strong as this arises by chance in the list.",
          "min(1, m·p), m tests",
          "probability, 0 to 1",
          "The strictest of the three; it misses real gaps when there are many groups.",
          List.of("no tests: no p-values"),
          "Dunn, JASA 1961 (recalled, not re-read)");

  private Bonferroni() {}

  /** The adjusted p-values, in the order given. */
  public static double[] adjust(double[] p) {
    PValues.check(p);
    return Arrays.stream(p).map(one -> Math.min(1, one * p.length)).toArray();
  }
}
