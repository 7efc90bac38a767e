package org.sightline.engine.findings;

import org.sightline.engine.cells.Cell;
import org.sightline.statistics.Moments;
import org.sightline.statistics.rates.Clustered;

/**
 * A cell and how much its people resemble one another.
 *
 * @param cell the count
 * @param designEffect how many times less its people tell than independent ones, at least 1
 */
record Sample(Cell cell, double designEffect) {

  static Sample of(Cell cell) {
    return new Sample(cell, 1);
  }

  boolean isClustered() {
    return designEffect != 1;
  }

  Clustered clustered() {
    return new Clustered(cell.tally(), designEffect);
  }

  /** Moments whose standard error of the mean is that of clustered people. */
  Moments moments() {
    Moments moments = cell.moments();
    return isClustered()
        ? new Moments(moments.n(), moments.mean(), moments.squares() * designEffect)
        : moments;
  }

  /** This sample without some of its people, who resemble one another as before. */
  Sample minus(Cell part) {
    return new Sample(cell.minus(part), designEffect);
  }
}
