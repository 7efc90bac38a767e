package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.Option;

/**
 * Groups that left their usual range, week by week.
 *
 * @param symbols the shapes that pictures use
 * @param dataset whose data
 * @param path of this page
 * @param causes that a chart can be put behind; empty when there is none, or the reader adds
 *     nothing
 * @param charts one for each group
 */
public record WeeksView(
    Html symbols, String dataset, String path, List<Option> causes, List<Chart> charts) {

  /**
   * A group.
   *
   * @param key what the form sends for it
   * @param asks what to find out next
   */
  public record Chart(String key, Html picture, String asks) {}

  public WeeksView {
    causes = List.copyOf(causes);
    charts = List.copyOf(charts);
  }
}
