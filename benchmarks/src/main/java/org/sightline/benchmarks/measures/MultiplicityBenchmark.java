package org.sightline.benchmarks.measures;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sightline.statistics.discovery.BenjaminiYekutieli;

/** What is computed once for all tests together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MultiplicityBenchmark {

  @Param("1000")
  private int tests;

  private double[] p = {};

  /** P-values of which most are of no gap. */
  @Setup
  public void draw() {
    p = new SplittableRandom(41).doubles(tests).map(u -> Math.pow(u, 1.5)).toArray();
  }

  @Benchmark
  public double[] benjaminiYekutieli() {
    return BenjaminiYekutieli.adjust(p);
  }
}
