package org.sightline.statistics.deciding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.sightline.statistics.deciding.DecisionMatrix.Idea;

/**
 * A weight at which another idea takes the lead.
 *
 * @param criterion the criterion that gains weight
 * @param weight its weight there, between 0 and 1; the other criteria share the rest evenly
 * @param below the leading idea at slightly smaller weights
 * @param above the leading idea at slightly larger weights
 */
public record TurningPoint(String criterion, double weight, String below, String above) {

  private static final double SLIGHTLY = 1e-9;

  static List<TurningPoint> along(DecisionMatrix matrix, int criterion) {
    TreeSet<Double> crossings = new TreeSet<>();
    for (Idea one : matrix.ideas()) {
      for (Idea other : matrix.ideas()) {
        double gain = difference(one, other, weights(matrix, criterion, 1));
        double start = difference(one, other, weights(matrix, criterion, 0));
        double at = start / (start - gain);
        if (at > SLIGHTLY && at < 1 - SLIGHTLY) {
          crossings.add(at);
        }
      }
    }
    List<TurningPoint> turns = new ArrayList<>();
    for (double at : crossings) {
      String below = leader(matrix, weights(matrix, criterion, at - SLIGHTLY));
      String above = leader(matrix, weights(matrix, criterion, at + SLIGHTLY));
      boolean seen = !turns.isEmpty() && at - turns.get(turns.size() - 1).weight() < SLIGHTLY;
      if (!below.equals(above) && !seen) {
        turns.add(new TurningPoint(matrix.criteria().get(criterion), at, below, above));
      }
    }
    return turns;
  }

  private static double difference(Idea one, Idea other, double[] weights) {
    return one.total(weights) - other.total(weights);
  }

  /** The first of those with the highest total. */
  private static String leader(DecisionMatrix matrix, double[] weights) {
    Idea best = matrix.ideas().get(0);
    for (Idea idea : matrix.ideas()) {
      best = difference(idea, best, weights) > 0 ? idea : best;
    }
    return best.name();
  }

  private static double[] weights(DecisionMatrix matrix, int criterion, double weight) {
    double[] weights = new double[matrix.criteria().size()];
    Arrays.fill(weights, (1 - weight) / (weights.length - 1));
    weights[criterion] = weight;
    return weights;
  }
}
