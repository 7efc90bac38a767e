package org.sightline.statistics.discovery;

/**
 * A {@link RankedCurve} whose density is added up once to a cdf (Simpson's rule) that is then
 * interpolated (cubic, with the known slopes), since the integral over ranks asks for it millions
 * of times. Off by less than 1e-8.
 */
final class CurveTable {

  private static final int PIECES_PER_WIDTH = 24;

  private final double lo;
  private final double hi;
  private final double width;
  private final double step;
  private final double[] cdf;
  private final double[] slope;
  private final RankedCurve curve;

  CurveTable(RankedCurve curve) {
    this.curve = curve;
    int pieces = (int) Math.ceil((curve.hi() - curve.lo()) / curve.width() * PIECES_PER_WIDTH);
    this.lo = curve.lo();
    this.hi = curve.hi();
    this.width = curve.width();
    this.step = (hi - lo) / pieces;
    this.cdf = new double[pieces + 1];
    this.slope = new double[pieces + 1];
    slope[0] = density(lo);
    for (int i = 1; i <= pieces; i++) {
      slope[i] = density(lo + i * step);
      double between = density(lo + (i - 0.5) * step);
      cdf[i] = cdf[i - 1] + (slope[i - 1] + 4 * between + slope[i]) * step / 6;
    }
    double total = cdf[pieces];
    for (int i = 0; i <= pieces; i++) {
      slope[i] /= total;
      cdf[i] /= total;
    }
  }

  double lo() {
    return lo;
  }

  double hi() {
    return hi;
  }

  double width() {
    return width;
  }

  /** The probability of lying below {@code at}. */
  double cdf(double at) {
    if (at <= lo) {
      return 0;
    }
    if (at >= hi) {
      return 1;
    }
    int i = piece(at);
    double t = (at - lo) / step - i;
    double rise = cdf[i + 1] - cdf[i];
    double first = step * slope[i];
    double last = step * slope[i + 1];
    return cdf[i] + t * (first + t * (3 * rise - 2 * first - last + t * (first + last - 2 * rise)));
  }

  double density(double at) {
    return curve.density().applyAsDouble(at);
  }

  private int piece(double at) {
    return Math.min((int) ((at - lo) / step), cdf.length - 2);
  }
}
