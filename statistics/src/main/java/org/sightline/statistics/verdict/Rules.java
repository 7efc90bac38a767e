package org.sightline.statistics.verdict;

/**
 * What was signed before the results.
 *
 * @param delta the smallest worthwhile change, above 0, in the outcome's unit
 * @param roseBy how it is judged that the group rose
 * @param smallAndHigh what follows a real change below δ with high fidelity
 * @param widerAndLow what follows a wider gap with low fidelity
 */
public record Rules(
    double delta, GroupState.RoseBy roseBy, SmallAndHigh smallAndHigh, WiderAndLow widerAndLow) {

  /** A real change, but below δ, with high fidelity. */
  public enum SmallAndHigh {
    REPLACE,
    CONTINUE
  }

  /** A wider gap with low fidelity. */
  public enum WiderAndLow {
    STOP,
    FIX_IMPLEMENTATION
  }

  public Rules {
    if (!(delta > 0) || Double.isInfinite(delta)) {
      throw new IllegalArgumentException(
          "smallest worthwhile change is "
              + delta
              + ". Maybe it was never agreed: agree on it before looking at the results.");
    }
  }

  /** The rules unless a team signs others. */
  public static Rules usual(double delta) {
    return new Rules(delta, GroupState.RoseBy.INTERVAL, SmallAndHigh.REPLACE, WiderAndLow.STOP);
  }
}
