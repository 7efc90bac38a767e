package org.sightline.statistics.change;

import java.util.List;
import org.sightline.statistics.Moments;
import org.sightline.statistics.Tally;

/**
 * One school's group and reference, before and after. A wave in which the school has nobody of a
 * group is given as {@code new Moments(0, 0, 0)}.
 *
 * @param school the school's name or key, for lists of what was left out
 * @param groupBefore the group in the first wave
 * @param referenceBefore the reference in the first wave
 * @param groupAfter the group in the second wave
 * @param referenceAfter the reference in the second wave
 */
public record SchoolWaves(
    String school,
    Moments groupBefore,
    Moments referenceBefore,
    Moments groupAfter,
    Moments referenceAfter) {

  /** From counts: how many of how many reached the bar, in each group and wave. */
  public static SchoolWaves ofTallies(
      String school,
      Tally groupBefore,
      Tally referenceBefore,
      Tally groupAfter,
      Tally referenceAfter) {
    return new SchoolWaves(
        school,
        momentsOf(groupBefore),
        momentsOf(referenceBefore),
        momentsOf(groupAfter),
        momentsOf(referenceAfter));
  }

  /** The moments of {@code x} ones and {@code n − x} zeros. */
  static Moments momentsOf(Tally tally) {
    if (tally.n() == 0) {
      return ClusterCells.NOBODY;
    }
    double rate = tally.rate();
    return new Moments(tally.n(), rate, rate * tally.rest());
  }

  /** Whether both groups are there in both waves. */
  boolean complete() {
    return groupBefore.n() > 0
        && referenceBefore.n() > 0
        && groupAfter.n() > 0
        && referenceAfter.n() > 0;
  }

  /** The change of this school's own gap; only when complete. */
  double gapChange() {
    return (groupAfter.mean() - referenceAfter.mean())
        - (groupBefore.mean() - referenceBefore.mean());
  }

  List<Moments> cells() {
    return List.of(groupBefore, referenceBefore, groupAfter, referenceAfter);
  }
}
