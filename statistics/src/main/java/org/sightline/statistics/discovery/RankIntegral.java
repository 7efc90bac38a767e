package org.sightline.statistics.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * P(rank i = r) for all i and r at once, by Gauss-Legendre quadrature on panels that are short
 * where the curves are steep. At each node only curves that are neither surely below nor surely
 * above take part, so hundreds of strata stay fast.
 */
final class RankIntegral {

  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(10);

  private static final double PANEL = 5;
  private static final double SURE = 1e-11;

  private final List<CurveTable> curves;
  private final double[][] probability;

  RankIntegral(List<RankedCurve> curves) {
    this.curves = curves.stream().map(CurveTable::new).toList();
    this.probability = new double[curves.size()][curves.size()];
  }

  double[][] probabilities() {
    TreeSet<Double> edges = new TreeSet<>();
    for (CurveTable curve : curves) {
      edges.add(curve.lo());
      edges.add(curve.hi());
    }
    double from = edges.first();
    for (double to : edges.tailSet(from, false)) {
      panels(from, to);
      from = to;
    }
    for (double[] row : probability) {
      settle(row);
    }
    return probability;
  }

  /** For billions of people a density's constant loses digits; ranks of one stratum add up to 1. */
  private static void settle(double[] row) {
    double sum = Arrays.stream(row).sum();
    for (int i = 0; i < row.length; i++) {
      row[i] /= sum;
    }
  }

  /** Between two edges the set of active curves does not change. */
  private void panels(double from, double to) {
    int below = 0;
    double narrowest = Double.POSITIVE_INFINITY;
    int[] active = new int[curves.size()];
    int count = 0;
    for (int i = 0; i < curves.size(); i++) {
      CurveTable curve = curves.get(i);
      if (curve.hi() <= from) {
        below++;
      } else if (curve.lo() < to) {
        active[count++] = i;
        narrowest = Math.min(narrowest, curve.width());
      }
    }
    if (count == 0) {
      return;
    }
    double step = narrowest * PANEL / Math.sqrt(count + 3.0);
    int pieces = (int) Math.max(1, Math.ceil((to - from) / step));
    double width = (to - from) / pieces;
    for (int piece = 0; piece < pieces; piece++) {
      double middle = from + (piece + 0.5) * width;
      for (int k = 0; k < RULE.getNumberOfPoints(); k++) {
        double at = middle + RULE.getPoint(k) * width / 2;
        node(at, RULE.getWeight(k) * width / 2, active, count, below);
      }
    }
  }

  /** Curves that lie surely above or below this point take no part in the sum over subsets. */
  private void node(double at, double weight, int[] active, int count, int below) {
    int[] open = new int[count];
    double[] under = new double[count];
    double[] all = new double[count + 1];
    all[0] = 1;
    int size = 0;
    int surelyBelow = below;
    for (int a = 0; a < count; a++) {
      double p = curves.get(active[a]).cdf(at);
      if (p > 1 - SURE) {
        surelyBelow++;
      } else if (p >= SURE) {
        open[size] = active[a];
        under[size] = p;
        size++;
        for (int k = size; k > 0; k--) {
          all[k] = all[k] * (1 - p) + all[k - 1] * p;
        }
        all[0] *= 1 - p;
      }
    }
    for (int a = 0; a < size; a++) {
      double mass = weight * curves.get(open[a]).density(at);
      if (mass > 0) {
        without(all, under[a], size, mass, probability[open[a]], surelyBelow);
      }
    }
  }

  /** Takes one curve out of the count of all (stable from the side where it divides by ≥ 1/2). */
  private static void without(
      double[] all, double p, int count, double mass, double[] row, int below) {
    double rest = 0;
    if (p < 0.5) {
      double scale = 1 / (1 - p);
      double back = p * scale;
      for (int k = 0; k < count; k++) {
        rest = all[k] * scale - back * rest;
        row[below + k] += mass * rest;
      }
    } else {
      double scale = 1 / p;
      double back = (1 - p) * scale;
      for (int k = count; k > 0; k--) {
        rest = all[k] * scale - back * rest;
        row[below + k - 1] += mass * rest;
      }
    }
  }
}
