package org.sightline.statistics.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Answers to the items of one scale, of those people who answered every item.
 *
 * @param complete one row per person, one number per item, all rows of one length
 * @param leftOut people who left an item out; they take no part
 */
public record Answers(List<List<Double>> complete, int leftOut) {
  public Answers {
    complete = complete.stream().map(List::copyOf).toList();
    for (List<Double> row : complete) {
      if (row.size() != complete.get(0).size() || row.stream().anyMatch(v -> !finite(v))) {
        throw new IllegalArgumentException(
            "a row of answers has "
                + row.size()
                + " items, the first has "
                + complete.get(0).size()
                + ". Maybe an answer was skipped: leave it empty and use ofAll.");
      }
    }
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }

  /** Keeps those who answered every item and counts the others. */
  public static Answers ofAll(List<List<OptionalDouble>> people) {
    List<List<Double>> complete = new ArrayList<>();
    for (List<OptionalDouble> person : people) {
      if (person.stream().allMatch(OptionalDouble::isPresent)) {
        complete.add(person.stream().map(OptionalDouble::getAsDouble).toList());
      }
    }
    return new Answers(complete, people.size() - complete.size());
  }

  /** The same answers with one item (counted from 0) turned round on its scale. */
  public Answers reversed(int item, double lowest, double highest) {
    List<List<Double>> turned = new ArrayList<>();
    for (List<Double> row : complete) {
      List<Double> copy = new ArrayList<>(row);
      copy.set(item, lowest + highest - row.get(item));
      turned.add(copy);
    }
    return new Answers(turned, leftOut);
  }

  /** The same answers without one item (counted from 0). */
  Answers without(int item) {
    List<List<Double>> fewer = new ArrayList<>();
    for (List<Double> row : complete) {
      List<Double> copy = new ArrayList<>(row);
      copy.remove(item);
      fewer.add(copy);
    }
    return new Answers(fewer, leftOut);
  }

  int people() {
    return complete.size();
  }

  int items() {
    return complete.isEmpty() ? 0 : complete.get(0).size();
  }

  /** Covariances of the items, divisor n − 1; needs two people. */
  double[][] covariances() {
    int k = items();
    double[] mean = new double[k];
    for (List<Double> row : complete) {
      for (int i = 0; i < k; i++) {
        mean[i] += row.get(i) / people();
      }
    }
    double[][] covariance = new double[k][k];
    for (List<Double> row : complete) {
      for (int i = 0; i < k; i++) {
        for (int j = 0; j < k; j++) {
          covariance[i][j] += (row.get(i) - mean[i]) * (row.get(j) - mean[j]) / (people() - 1);
        }
      }
    }
    return covariance;
  }
}
