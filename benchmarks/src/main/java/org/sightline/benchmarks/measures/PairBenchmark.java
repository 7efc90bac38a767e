package org.sightline.benchmarks.measures;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.FisherExact;
import org.sightline.statistics.gaps.PooledZ;
import org.sightline.statistics.gaps.RateDifference;
import org.sightline.statistics.gaps.TestResult;
import org.sightline.statistics.rates.ClopperPearson;
import org.sightline.statistics.rates.Wilson;

/** What is computed once for every group: intervals and tests of one group or a pair. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairBenchmark {

  private Tally group = new Tally(97, 263);
  private Tally others = new Tally(1_480, 2_954);

  @Benchmark
  public Estimate wilson() {
    return Wilson.share(group);
  }

  @Benchmark
  public Estimate clopperPearson() {
    return ClopperPearson.share(group);
  }

  @Benchmark
  public Estimate newcombe() {
    return RateDifference.of(group, others);
  }

  @Benchmark
  public TestResult pooledZ() {
    return PooledZ.of(group, others);
  }

  @Benchmark
  public TestResult fisherExact() {
    return FisherExact.of(group, others);
  }
}
