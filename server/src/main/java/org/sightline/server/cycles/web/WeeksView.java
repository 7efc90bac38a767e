package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;

/**
 * Groups that left their usual range, week by week.
 *
 * @param symbols the shapes that pictures use
 * @param dataset whose data
 * @param year whose weeks; empty when the data do not say
 * @param charts one for each group
 */
public record WeeksView(Html symbols, String dataset, String year, List<Chart> charts) {

  /**
   * A group.
   *
   * @param alike how many other groups stayed as they were
   * @param asks what to find out next
   */
  public record Chart(Html picture, String alike, String asks) {}

  public WeeksView {
    charts = List.copyOf(charts);
  }
}
