package org.sightline.engine.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Undefined;

/**
 * Sorts groups into those with enough people to be tested and the rest. The rule looks at numbers
 * of people only, never at outcomes, or the tests would not mean what they say.
 *
 * @param tested in the cells' order
 * @param untested with people or without
 */
record Slices(List<Slice> tested, List<Untested> untested) {

  /**
   * Sorts them.
   *
   * @param groups cells of one attribute or more
   * @param mean whether the indicator is a mean
   * @param support people that a group, and everyone else, need
   * @param effects design effects; empty when people count as independent
   */
  static Slices of(
      List<Cell> groups,
      Cell everyone,
      boolean mean,
      int support,
      Optional<DesignEffects> effects) {
    List<Slice> tested = new ArrayList<>();
    List<Untested> untested = new ArrayList<>();
    for (Cell cell : groups) {
      if (cell.n() == 0) {
        untested.add(new Untested(cell, Untested.Why.NO_KNOWN_OUTCOME));
      } else if (cell.n() < support) {
        untested.add(new Untested(cell, Untested.Why.TOO_FEW));
      } else if (everyone.n() - cell.n() < support || !isPart(cell, everyone, mean)) {
        untested.add(new Untested(cell, Untested.Why.TOO_FEW_OUTSIDE));
      } else {
        tested.add(slice(cell, everyone.minus(cell), effects));
      }
    }
    return new Slices(tested, untested);
  }

  /** In published tables, a group may claim more than everyone together. */
  private static boolean isPart(Cell cell, Cell everyone, boolean mean) {
    BigDecimal rest = everyone.sum().subtract(cell.sum());
    return mean
        || (rest.signum() >= 0 && rest.compareTo(BigDecimal.valueOf(everyone.n() - cell.n())) <= 0);
  }

  private static Slice slice(Cell cell, Cell others, Optional<DesignEffects> effects) {
    if (effects.isEmpty()) {
      return new Slice(Sample.of(cell), Sample.of(others), Optional.empty());
    }
    Estimate own = effects.get().of(cell.group());
    Estimate other = effects.get().ofOthers(cell.group());
    Optional<Undefined> why =
        own instanceof Undefined none
            ? Optional.of(none)
            : other instanceof Undefined none ? Optional.of(none) : Optional.empty();
    return new Slice(new Sample(cell, atLeastOne(own)), new Sample(others, atLeastOne(other)), why);
  }

  /** Clusters that by chance look more alike than independent people earn no credit for it. */
  private static double atLeastOne(Estimate effect) {
    return effect instanceof Known known ? Math.max(1, known.value()) : 1;
  }
}
