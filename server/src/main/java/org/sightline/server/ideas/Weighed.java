package org.sightline.server.ideas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.sightline.server.cycles.Side;
import org.sightline.statistics.deciding.DecisionMatrix;
import org.sightline.statistics.deciding.TurningPoint;

/**
 * Scores put together. Each side counts the same, however many of its people have scored: the mean
 * of an idea is the mean of the means of its sides.
 *
 * @param rows ideas with at least one score whose alignment stands at the floor or above; the
 *     highest total first
 * @param out those whose alignment stands below the floor
 * @param unscored ideas that nobody has scored
 * @param turns where the lead changes as one criterion gains weight
 */
public record Weighed(
    List<Row> rows, List<Row> out, List<UUID> unscored, List<TurningPoint> turns) {

  /** The three criteria, in their order. */
  public enum Criterion {
    IMPACT,
    FEASIBILITY,
    ALIGNMENT
  }

  /**
   * An idea with its scores.
   *
   * @param means of impact, feasibility and alignment, 1 to 9
   * @param total their mean: all weigh the same
   * @param share of all ways to weigh the three under which it is on top, 0 to 1; 0 when it is out
   * @param sides how each side that scored it sees it
   */
  public record Row(UUID idea, List<Double> means, double total, double share, List<Spread> sides) {
    public Row {
      means = List.copyOf(means);
      sides = List.copyOf(sides);
    }

    /** The mean of one criterion, 1 to 9. */
    public double mean(Criterion criterion) {
      return means.get(
          switch (criterion) {
            case IMPACT -> 0;
            case FEASIBILITY -> 1;
            case ALIGNMENT -> 2;
          });
    }

    /** How far the means of the sides lie apart; 0 with fewer than two. */
    public double apart() {
      return sides.stream().mapToDouble(Spread::mean).max().orElse(0)
          - sides.stream().mapToDouble(Spread::mean).min().orElse(0);
    }
  }

  /**
   * The totals that the people of one side gave.
   *
   * @param people how many have scored
   * @param mean of their totals, 1 to 9
   * @param lowest of them
   * @param highest of them
   */
  public record Spread(Side side, int people, double mean, double lowest, double highest) {}

  public Weighed {
    rows = List.copyOf(rows);
    out = List.copyOf(out);
    unscored = List.copyOf(unscored);
    turns = List.copyOf(turns);
  }

  /** Puts together what was said of these ideas. */
  public static Weighed of(Collection<UUID> ideas, Collection<Score> scores, int floor) {
    Map<UUID, List<Score>> byIdea = scores.stream().collect(Collectors.groupingBy(Score::idea));
    List<Row> in = new ArrayList<>();
    List<Row> out = new ArrayList<>();
    List<UUID> unscored = new ArrayList<>();
    for (UUID idea : ideas) {
      List<Score> own = byIdea.getOrDefault(idea, List.of());
      if (own.isEmpty()) {
        unscored.add(idea);
        continue;
      }
      Row row = row(idea, own);
      boolean fits = row.mean(Criterion.ALIGNMENT) >= floor;
      (fits ? in : out).add(row);
    }
    if (in.isEmpty()) {
      return new Weighed(List.of(), out, unscored, List.of());
    }
    DecisionMatrix matrix = matrix(in);
    List<Double> shares = matrix.weightShares();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < in.size(); i++) {
      Row row = in.get(i);
      rows.add(new Row(row.idea(), row.means(), row.total(), shares.get(i), row.sides()));
    }
    rows.sort(
        Comparator.comparingDouble(Row::total)
            .thenComparingDouble(Row::share)
            .reversed()
            .thenComparing(row -> row.idea().toString()));
    List<Row> leading = rows.stream().filter(row -> row.share() > 0).toList();
    return new Weighed(rows, out, unscored, matrix(leading).turningPoints());
  }

  private static DecisionMatrix matrix(List<Row> rows) {
    return new DecisionMatrix(
        Arrays.stream(Criterion.values()).map(Enum::name).toList(),
        rows.stream()
            .map(row -> new DecisionMatrix.Idea(row.idea().toString(), row.means()))
            .toList());
  }

  private static Row row(UUID idea, List<Score> scores) {
    Map<Side, List<Score>> bySide = new EnumMap<>(Side.class);
    scores.forEach(
        score -> bySide.computeIfAbsent(score.side(), any -> new ArrayList<>()).add(score));
    List<Double> means =
        List.of(
            mean(bySide, Score::impact),
            mean(bySide, Score::feasibility),
            mean(bySide, Score::alignment));
    List<Spread> sides = new ArrayList<>();
    bySide.forEach(
        (side, own) -> {
          var totals = own.stream().mapToDouble(Score::total).summaryStatistics();
          sides.add(
              new Spread(side, own.size(), totals.getAverage(), totals.getMin(), totals.getMax()));
        });
    double total = means.stream().mapToDouble(each -> each).average().orElseThrow();
    return new Row(idea, means, total, 0, sides);
  }

  private static double mean(Map<Side, List<Score>> bySide, ToDoubleFunction<Score> mark) {
    return bySide.values().stream()
        .mapToDouble(own -> own.stream().mapToDouble(mark).average().orElseThrow())
        .average()
        .orElseThrow();
  }
}
