package org.sightline.engine.example;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.sightline.statistics.Tally;

/** Pearson's chi-square between a column and a yes-or-no outcome. */
final class Association {
  private static final double LEAST_EXPECTED = 5;

  private Association() {}

  /** The p-value over groups with enough expected cases; empty with fewer than two of them. */
  static OptionalDouble pValue(ReadTable table, String column, String outcome) {
    Tally all = table.yes(outcome);
    double least = Math.min(all.x(), all.rest());
    List<Tally> groups =
        table.by(column).values().stream()
            .map(group -> group.yes(outcome))
            .filter(group -> group.n() * least / all.n() >= LEAST_EXPECTED)
            .toList();
    if (groups.size() < 2) {
      return OptionalDouble.empty();
    }
    Tally used = groups.stream().reduce(new Tally(0, 0), Tally::plus);
    double rate = used.rate();
    double statistic =
        groups.stream()
            .mapToDouble(g -> Math.pow(g.x() - g.n() * rate, 2) / (g.n() * rate * (1 - rate)))
            .sum();
    return OptionalDouble.of(
        ChiSquaredDistribution.of(groups.size() - 1).survivalProbability(statistic));
  }
}
