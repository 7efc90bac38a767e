package org.sightline.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Long proofs run a small sample unless the system property sightline.proof is true. Repetitions
 * are shared among all cores, and a full proof tells how far it is.
 */
public final class Proof {
  private static final boolean FULL = Boolean.getBoolean("sightline.proof");
  private static final int STEPS = 10;

  private Proof() {}

  public static int times(int small, int full) {
    return FULL ? full : small;
  }

  /**
   * What came of each repetition, in order. Each has a random generator of its own, made from
   * {@code seed} and its number, so the answer is the same on any number of cores.
   */
  public static <T> List<T> repeat(
      String study, int times, long seed, Function<SplittableRandom, T> once) {
    AtomicInteger done = new AtomicInteger();
    long[] seeds = new SplittableRandom(seed).longs(times).toArray();
    return IntStream.range(0, times)
        .parallel()
        .mapToObj(
            i -> {
              T came = once.apply(new SplittableRandom(seeds[i]));
              tell(study, done.incrementAndGet(), times);
              return came;
            })
        .toList();
  }

  /** In how many repetitions it was so. */
  public static int count(
      String study, int times, long seed, Function<SplittableRandom, Boolean> once) {
    int count = (int) repeat(study, times, seed, once).stream().filter(so -> so).count();
    found(study, count + " of " + times);
    return count;
  }

  /** Says what a full proof found. */
  public static void found(String study, String figures) {
    if (FULL) {
      System.out.println(study + ": " + figures);
    }
  }

  private static void tell(String study, int done, int times) {
    if (FULL && done * STEPS / times > (done - 1) * STEPS / times) {
      System.out.println(study + ": " + done + " of " + times + " done");
    }
  }
}
