package org.sightline.server.scorecard;

import java.util.List;
import org.sightline.server.reflection.Ground;
import org.sightline.statistics.charts.ManyCharts;
import org.sightline.statistics.scorecard.Composition;

/**
 * The scorecard of a goal. There is no composite score.
 *
 * @param ground what the goal stands on
 * @param entries late signs first, then early ones, delivery, experience, what must not suffer
 * @param composition what is still missing
 * @param charts one test over all charts of the page, three for each charted entry in their order;
 *     one or none
 */
public record Card(
    Ground ground, List<Entry> entries, Composition composition, List<ManyCharts> charts) {
  public Card {
    entries = List.copyOf(entries);
    charts = List.copyOf(charts);
  }
}
