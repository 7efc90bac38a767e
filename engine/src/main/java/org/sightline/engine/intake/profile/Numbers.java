package org.sightline.engine.intake.profile;

import java.util.Arrays;

/** What the numbers of a column are like; keeps a sample of bounded size to find quarters. */
final class Numbers {

  private final int most;
  private double[] kept = new double[16];
  private int size;
  private long every = 1;
  private long met;

  long count;
  long wholes;
  long rounded;
  long percents;
  long negatives;
  int scale;
  double min = Double.POSITIVE_INFINITY;
  double max = Double.NEGATIVE_INFINITY;

  /**
   * @param most numbers kept for quarters, at least 2
   */
  Numbers(int most) {
    this.most = most;
  }

  void add(Decimal number, long times) {
    double value = number.value();
    count += times;
    wholes += number.whole() ? times : 0;
    rounded += number.rounded() ? times : 0;
    percents += number.percent() ? times : 0;
    negatives += value < 0 ? times : 0;
    scale = Math.max(scale, number.scale());
    min = Math.min(min, value);
    max = Math.max(max, value);
    for (long i = 0; i < Math.min(times, most); i++) {
      keep(value);
    }
  }

  /** Keeps every number, then every second, every fourth and so on: the same for the same file. */
  private void keep(double value) {
    if (met++ % every != 0) {
      return;
    }
    if (size == most) {
      for (int i = 0; 2 * i < size; i++) {
        kept[i] = kept[2 * i];
      }
      size = (size + 1) / 2;
      every *= 2;
    }
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, Math.min(most, size * 2));
    }
    kept[size++] = value;
  }

  /** The kept numbers, in order. */
  double[] sorted() {
    double[] sorted = Arrays.copyOf(kept, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
