package org.sightline.engine.findings;

import java.util.List;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Estimate;

/**
 * A tested group: how it stands on one indicator, and whether its gap is real.
 *
 * @param id stable within the findings: the indicator's name and the group's conditions
 * @param indicator the question
 * @param group who; at least one condition
 * @param cell their count, with those whose outcome is missing
 * @param value their share or mean, with its interval
 * @param comparisons with each reference; the first decides the verdict
 * @param test whether chance could do it
 * @param standing how sure one can be
 * @param because the verdict's reason
 * @param addition what the group adds to wider ones; empty for groups of one attribute
 * @param headline whether it is worth reading first: a gap, and no wider gap says the same
 * @param disproportionality for adverse shares
 * @param fourFifths for favourable shares
 * @param places in how many places it shows; counted for the most pressing headlines only
 */
public record Finding(
    String id,
    Indicator indicator,
    Group group,
    Cell cell,
    Estimate value,
    List<Comparison> comparisons,
    SliceTest test,
    Standing standing,
    Because because,
    Optional<Addition> addition,
    boolean headline,
    Optional<Disproportionality> disproportionality,
    Optional<BestShare> fourFifths,
    List<InPlaces> places) {
  public Finding {
    comparisons = List.copyOf(comparisons);
    places = List.copyOf(places);
  }

  /** The same finding, with the places in which it shows. */
  Finding in(List<InPlaces> shown) {
    return new Finding(
        id,
        indicator,
        group,
        cell,
        value,
        comparisons,
        test,
        standing,
        because,
        addition,
        headline,
        disproportionality,
        fourFifths,
        shown);
  }

  /** Gap, too small to tell, or no evidence of a gap. */
  public Verdict verdict() {
    return because.verdict();
  }

  /** The comparison that decides the verdict. */
  public Comparison deciding() {
    return comparisons.get(0);
  }
}
