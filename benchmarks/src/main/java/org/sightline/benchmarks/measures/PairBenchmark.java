package org.sightline.benchmarks.measures;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.FisherExact;
import org.sightline.statistics.gaps.PooledZ;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.rates.ClopperPearson;
import org.sightline.statistics.rates.Wilson;

/** What is computed for every group: its interval, and its gap to everyone else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairBenchmark {

  @Param("1000")
  private int groups;

  private List<Tally> tallies = List.of();
  private Tally everyone = new Tally(0, 0);

  @Setup
  public void draw() {
    tallies = Strata.of(groups);
    everyone = tallies.stream().reduce(new Tally(0, 0), Tally::plus);
  }

  @Benchmark
  public void wilson(Blackhole hole) {
    each(hole, Wilson::share);
  }

  @Benchmark
  public void clopperPearson(Blackhole hole) {
    each(hole, ClopperPearson::share);
  }

  @Benchmark
  public void newcombe(Blackhole hole) {
    each(hole, group -> RateDifference.of(group, everyone.minus(group)));
  }

  @Benchmark
  public void pooledZ(Blackhole hole) {
    each(hole, group -> PooledZ.of(group, everyone.minus(group)));
  }

  @Benchmark
  public void fisherExact(Blackhole hole) {
    each(hole, group -> FisherExact.of(group, everyone.minus(group)));
  }

  private void each(Blackhole hole, Function<Tally, ?> measure) {
    for (Tally tally : tallies) {
      hole.consume(measure.apply(tally));
    }
  }
}
