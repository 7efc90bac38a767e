package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Cells;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Reason;
import org.sightline.statistics.rates.DesignEffect;

/** How much less the people of each group tell because they share a school. */
final class DesignEffects {

  private static final int FEWEST_CLUSTERS = 4;

  private final boolean mean;
  private final Map<Group, Map<String, Cell>> clusters = new HashMap<>();

  /**
   * Sorts cells by group.
   *
   * @param split the cells of every group within every cluster
   * @param cluster the column
   */
  DesignEffects(Cells split, String cluster) {
    this.mean = split.indicator().isMean();
    for (Cell cell : split.cells()) {
      clusters
          .computeIfAbsent(cell.group().without(List.of(cluster)), group -> new HashMap<>())
          .put(cell.group().level(cluster).orElseThrow(), cell);
    }
  }

  /** The group's effect; undefined with too few clusters, in which case nothing can be tested. */
  Estimate of(Group group) {
    return of(List.copyOf(clusters.getOrDefault(group, Map.of()).values()));
  }

  /** The effect of everyone outside the group. */
  Estimate ofOthers(Group group) {
    Map<String, Cell> inside = clusters.getOrDefault(group, Map.of());
    List<Cell> outside = new ArrayList<>();
    clusters
        .getOrDefault(Group.EVERYONE, Map.of())
        .forEach(
            (name, all) -> {
              Cell part = inside.get(name);
              outside.add(part == null ? all : all.minus(part));
            });
    return of(outside);
  }

  private Estimate of(List<Cell> cells) {
    return mean ? ofMeans(cells) : DesignEffect.of(cells.stream().map(Cell::tally).toList());
  }

  /** The ratio-estimator variance of a mean over that of independent values. */
  private static Estimate ofMeans(List<Cell> cells) {
    List<Moments> peopled = cells.stream().filter(cell -> cell.n() > 0).map(Cell::moments).toList();
    int count = peopled.size();
    if (count < FEWEST_CLUSTERS) {
      return Estimate.undefined(
          Reason.TOO_FEW_CLUSTERS,
          count + " clusters with people, at least " + FEWEST_CLUSTERS + " are needed");
    }
    Moments all = peopled.stream().reduce(new Moments(0, 0, 0), Moments::plus);
    if (!(all.variance() instanceof Known variance) || !(variance.value() > 0)) {
      return Estimate.undefined(Reason.NOT_ESTIMABLE, "the values do not vary");
    }
    double sum = 0;
    for (Moments cluster : peopled) {
      double off = (double) cluster.n() / all.n() * (cluster.mean() - all.mean());
      sum += off * off;
    }
    return Estimate.of(sum * count / (count - 1.0) * all.n() / variance.value(), all.n());
  }
}
