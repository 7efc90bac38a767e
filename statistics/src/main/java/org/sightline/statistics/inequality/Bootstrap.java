package org.sightline.statistics.inequality;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;
import org.sightline.statistics.gaps.Group;
import org.sightline.statistics.gaps.Groups;

/** Draws the counts of groups again, to see how much a summary of them varies. */
public final class Bootstrap {

  private static final int FEWEST_CLUSTERS = 4;

  private Bootstrap() {}

  /** Draws every group's count anew at the rate seen, its size fixed; independent people. */
  public static Resampling ofPeople(Levels levels, Summary summary, int draws, long seed) {
    return binomial(levels, summary, draws, seed, levels::y);
  }

  /**
   * What chance alone makes of a summary: draws every group's count at the overall rate. The mean
   * is the noise floor of a summary that cannot be below 0.
   */
  public static Resampling ifAlike(Levels levels, Summary summary, int draws, long seed) {
    return binomial(levels, summary, draws, seed, group -> levels.mean());
  }

  /**
   * Draws whole clusters (schools) again, so that people who share one stay together; group sizes
   * vary with them.
   *
   * @param clusters the same groups in each, in the same order
   */
  public static Resampling ofClusters(
      List<Groups> clusters, Direction direction, Summary summary, int draws, long seed) {
    List<Groups> peopled = clusters.stream().filter(c -> c.overall().n() > 0).toList();
    if (peopled.size() < FEWEST_CLUSTERS) {
      return Resampling.none(
          new Undefined(
              Reason.TOO_FEW_CLUSTERS,
              peopled.size() + " clusters with people, at least " + FEWEST_CLUSTERS + " needed"),
          draws,
          0);
    }
    SplittableRandom random = new SplittableRandom(seed);
    return Resampling.of(
        summary.of(Levels.of(merged(peopled), direction)),
        draws,
        () -> {
          List<Groups> drawn = new ArrayList<>();
          for (int i = 0; i < peopled.size(); i++) {
            drawn.add(peopled.get(random.nextInt(peopled.size())));
          }
          return summary.of(Levels.of(merged(drawn), direction));
        });
  }

  private static Resampling binomial(
      Levels levels, Summary summary, int draws, long seed, IntToDoubleFunction percent) {
    SplittableRandom random = new SplittableRandom(seed);
    List<DiscreteDistribution.Sampler> samplers = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      if (levels.tally(i).n() > Integer.MAX_VALUE) {
        return Resampling.none(
            new Undefined(Reason.NOT_ESTIMABLE, "a group is too large to be drawn again"),
            draws,
            0);
      }
      double p = Math.max(0, Math.min(1, percent.applyAsDouble(i) / 100));
      samplers.add(
          BinomialDistribution.of((int) levels.tally(i).n(), p).createSampler(random::nextLong));
    }
    return Resampling.of(
        summary.of(levels),
        draws,
        () ->
            summary.of(
                levels.counting(
                    samplers.stream().mapToLong(DiscreteDistribution.Sampler::sample).toArray())));
  }

  private static Groups merged(List<Groups> clusters) {
    List<Group> sum = new ArrayList<>();
    for (int i = 0; i < clusters.get(0).all().size(); i++) {
      int group = i;
      String name = clusters.get(0).all().get(i).name();
      Tally tally =
          clusters.stream()
              .map(cluster -> counted(cluster, group, name))
              .reduce(new Tally(0, 0), Tally::plus);
      sum.add(new Group(name, tally));
    }
    return new Groups(sum);
  }

  private static Tally counted(Groups cluster, int group, String name) {
    if (group >= cluster.all().size() || !cluster.all().get(group).name().equals(name)) {
      throw new IllegalArgumentException(
          "a cluster lacks group \""
              + name
              + "\" in its place. Maybe give every cluster the same groups, empty ones included.");
    }
    return cluster.all().get(group).tally();
  }
}
