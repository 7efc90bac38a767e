package org.sightline.engine.cells;

import java.math.BigDecimal;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;

/**
 * What is known of a group on one indicator. Sums are exact, so two runs agree in every digit.
 *
 * @param group who
 * @param n people (or events) with a known outcome
 * @param sum of the outcome: how many are counted, or the sum of the numbers
 * @param squares sum of squares of the numbers; equals {@code sum} for shares
 * @param missing people in the group whose outcome is not known
 */
public record Cell(Group group, long n, BigDecimal sum, BigDecimal squares, long missing) {

  /** A cell with nobody in it. */
  public static Cell empty(Group group) {
    return new Cell(group, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0);
  }

  /** The same counts under another group's name. */
  public Cell as(Group other) {
    return new Cell(other, n, sum, squares, missing);
  }

  /** Both cells together, under this group's name. */
  public Cell plus(Cell other) {
    return new Cell(
        group,
        Math.addExact(n, other.n),
        sum.add(other.sum),
        squares.add(other.squares),
        Math.addExact(missing, other.missing));
  }

  /** This cell without a part of it, under this group's name: everyone else. */
  public Cell minus(Cell part) {
    return new Cell(
        group,
        n - part.n,
        sum.subtract(part.sum),
        squares.subtract(part.squares),
        missing - part.missing);
  }

  /** The cell of a share: how many of how many. */
  public Tally tally() {
    return new Tally(sum.longValueExact(), n);
  }

  /** The cell of a mean: count, mean and squared distances from it. */
  public Moments moments() {
    if (n == 0) {
      return new Moments(0, 0, 0);
    }
    BigDecimal count = BigDecimal.valueOf(n);
    // n·Σx² − (Σx)² is exact; only the division rounds.
    double squaresAboutMean = squares.multiply(count).subtract(sum.multiply(sum)).doubleValue() / n;
    return new Moments(n, sum.doubleValue() / n, Math.max(0, squaresAboutMean));
  }
}
