package org.sightline.engine.example;

/**
 * Random numbers that depend on their place alone (seed, stream and two coordinates), never on who
 * drew before: SplitMix64 started at a mixed key. Only exact arithmetic and {@link StrictMath} are
 * used, so the same place gives the same numbers on every machine and JDK.
 */
final class Draws {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;
  private static final int MOST_EVENTS = 6;

  /** What the numbers are for; streams never overlap in meaning. */
  enum Stream {
    PLACES(1),
    PERSON(2),
    YEAR(3),
    ABSENCES(4),
    TUTORING(5);

    private final int number;

    Stream(int number) {
      this.number = number;
    }
  }

  private long state;

  Draws(long seed, Stream stream, long first, long second) {
    long key = mix(seed + STEP * stream.number);
    key = mix(key ^ (first * 0xD6E8FEB86659FD93L));
    state = mix(key + second * 0xA0761D6478BD642FL);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 (included) to 1 (excluded), evenly. */
  double uniform() {
    state += STEP;
    return (mix(state) >>> 11) * UNIT;
  }

  /** Mean 0, standard deviation 1, cut off beyond 4.2. */
  double normal() {
    return NormalQuantiles.at(uniform());
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** From 0 to {@code bound} − 1, evenly. */
  int below(int bound) {
    return (int) (uniform() * bound);
  }

  /** A Poisson count with this mean, cut off at 6. */
  int events(double mean) {
    double probability = StrictMath.exp(-mean);
    double upTo = probability;
    double draw = uniform();
    int count = 0;
    while (draw >= upTo && count < MOST_EVENTS) {
      count++;
      probability *= mean / count;
      upTo += probability;
    }
    return count;
  }

  /** The first index whose cumulative share exceeds a draw; the last share is 1. */
  int pick(double[] cumulative) {
    double draw = uniform();
    int index = 0;
    while (index < cumulative.length - 1 && draw >= cumulative[index]) {
      index++;
    }
    return index;
  }

  /** Shares (any positive weights) as cumulative shares that end in 1. */
  static double[] cumulative(double... weights) {
    double[] sums = new double[weights.length];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      total += weights[i];
      sums[i] = total;
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }
}
