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
 * @param year whose weeks; empty when the data do not say
 * @param causes that a chart can be put behind; empty when there is none, or the reader adds
 *     nothing
 * @param charts one for each group
 */
public record WeeksView(
    Html symbols,
    String dataset,
    String path,
    String year,
    List<Option> causes,
    List<Chart> charts) {

  /**
   * A group.
   *
   * @param key what the form sends for it
   * @param alike how many other groups stayed as they were
   * @param asks what to find out next
   */
  public record Chart(String key, Html picture, String alike, String asks) {}

  public WeeksView {
    causes = List.copyOf(causes);
    charts = List.copyOf(charts);
  }
}
