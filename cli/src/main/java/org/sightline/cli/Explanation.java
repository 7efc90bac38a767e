package org.sightline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Measure;
import org.sightline.statistics.catalog.Measures;

/** How the numbers of a run were made: the settings, then every measure in words. */
record Explanation(Findings findings) {

  private static final List<String> SHARED = List.of("discovery.", "gaps.", "rates.");

  void print(PrintWriter out) {
    Thresholds thresholds = findings.method().thresholds();
    out.println();
    out.println("How these numbers were made (method " + findings.method().version() + ")");
    out.println("  tests accounted for: " + findings.method().tests());
    out.println("  many tests at once:  " + thresholds.multiplicity().words());
    out.println("  alpha:               " + thresholds.alpha());
    out.println("  margin:              " + thresholds.margin() + " (shares)");
    out.println("  margin for means:    " + thresholds.meanMargin() + " standard deviations");
    out.println("  least people:        " + thresholds.support());
    out.println("  attributes crossed:  up to " + thresholds.ways());
    out.println(
        "  cluster:             "
            + findings.method().cluster().orElse("none: people counted as independent"));
    out.println("  data version:        " + findings.data().id());
    out.println("  file fingerprint:    " + findings.data().source().sha256());
    for (Measure measure : Measures.all()) {
      if (SHARED.stream().anyMatch(measure.id()::startsWith)) {
        MeasuresCommand.print(measure, out);
      }
    }
  }
}
