package org.sightline.engine.findings;

import java.util.List;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.indicator.Indicator;
import org.sightline.statistics.Estimate;

/**
 * Everything found about one indicator.
 *
 * @param indicator the question
 * @param everyone the count of everyone
 * @param value everyone's share or mean
 * @param margin the smallest gap worth acting on, above 0: a share, or a number on the outcome's
 *     scale (0 when nothing varies)
 * @param shrinkage towards what groups are drawn
 * @param views every group of every attribute, one attribute at a time, whether tested or not
 * @param tested every tested group, most pressing first
 * @param untested groups with people but too few, or none to compare with
 * @param trends each group of one attribute, and everyone, over time; empty without a time column
 * @param grids each group of one attribute in each place; empty without a place column
 */
public record IndicatorFindings(
    Indicator indicator,
    Cell everyone,
    Estimate value,
    double margin,
    Shrinkage shrinkage,
    List<View> views,
    List<Finding> tested,
    List<Untested> untested,
    List<Trend> trends,
    List<PlaceGrid> grids) {
  public IndicatorFindings {
    views = List.copyOf(views);
    tested = List.copyOf(tested);
    untested = List.copyOf(untested);
    trends = List.copyOf(trends);
    grids = List.copyOf(grids);
  }
}
