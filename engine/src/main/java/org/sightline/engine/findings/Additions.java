package org.sightline.engine.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.recipe.Thresholds;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.discovery.Multiplicity;

/**
 * Whether narrower groups add to the wider ones they belong to. A narrower group is held against
 * the other members of each of its parents; it adds when it stands behind all of them beyond
 * chance. The p-value that counts is the largest (all must hold), adjusted for all narrower groups
 * that were gaps.
 */
final class Additions {

  private record Weakest(Draft child, Group parent, Estimate beyond, double p, boolean behindAll) {}

  private final List<Weakest> weakest = new ArrayList<>();

  /** Takes note of a narrower group that is a gap. */
  void consider(IndicatorRun run, Draft child) {
    Group parentOfLargest = Group.EVERYONE;
    Estimate beyond = child.comparisons().get(0).gap();
    double largest = -1;
    boolean behindAll = true;
    for (Group parent : child.group().parents()) {
      Optional<Cell> whole = run.cell(parent);
      if (whole.isEmpty()) {
        continue;
      }
      Sample rest =
          new Sample(
              whole.get().minus(child.slice().group().cell()),
              child.slice().others().designEffect());
      Estimate gap = run.yardstick().gap(child.slice().group(), rest);
      double p = run.yardstick().test(child.slice().group(), rest).p().asDouble().orElse(1);
      behindAll &= run.rule().behind(gap);
      if (p > largest) {
        largest = p;
        parentOfLargest = parent;
        beyond = gap;
      }
    }
    weakest.add(new Weakest(child, parentOfLargest, beyond, Math.max(0, largest), behindAll));
  }

  /** Says of each noted group what it adds. */
  void judge(Thresholds thresholds, BiConsumer<Draft, Addition> result) {
    double[] p = weakest.stream().mapToDouble(Weakest::p).toArray();
    Multiplicity multiplicity = thresholds.multiplicity();
    double[] adjusted = multiplicity.adjust(p);
    double alpha = thresholds.alpha().doubleValue();
    for (int i = 0; i < adjusted.length; i++) {
      Weakest each = weakest.get(i);
      result.accept(
          each.child(),
          new Addition(
              each.parent(), each.beyond(), adjusted[i], each.behindAll() && adjusted[i] < alpha));
    }
  }
}
