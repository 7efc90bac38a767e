package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * Groups that left their usual range, week by week.
 *
 * @param symbols the shapes that pictures use
 * @param dataset whose data
 * @param charts one for each group
 */
public record WeeksView(Html symbols, String dataset, List<Chart> charts) {

  /**
   * A group.
   *
   * @param asks what to find out next
   */
  public record Chart(Html picture, String asks) {}

  public WeeksView {
    charts = List.copyOf(charts);
  }
}
