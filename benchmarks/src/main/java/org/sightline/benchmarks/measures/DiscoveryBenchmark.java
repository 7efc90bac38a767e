package org.sightline.benchmarks.measures;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sightline.statistics.Tally;
import org.sightline.statistics.discovery.BetaBinomial;
import org.sightline.statistics.discovery.Prior;
import org.sightline.statistics.discovery.RankDistribution;
import org.sightline.statistics.discovery.SharePosterior;

/** What is computed once for all strata together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiscoveryBenchmark {

  @Param({"20", "200"})
  private int strata;

  private List<Tally> tallies = List.of();
  private List<SharePosterior> beliefs = List.of();

  @Setup
  public void strata() {
    tallies = Strata.of(strata);
    Prior prior = BetaBinomial.fit(tallies);
    beliefs = tallies.stream().map(prior::posterior).toList();
  }

  /** The prior of all strata. */
  @Benchmark
  public Prior betaBinomial() {
    return BetaBinomial.fit(tallies);
  }

  /** For every stratum, its interval and the probability of standing below one half. */
  @Benchmark
  public double posteriors() {
    double sum = 0;
    for (SharePosterior belief : beliefs) {
      sum += belief.interval().hi() + belief.below(0.5);
    }
    return sum;
  }

  /** How probable every rank is for every stratum. */
  @Benchmark
  public RankDistribution ranks() {
    return RankDistribution.lowestFirst(beliefs);
  }
}
