package org.sightline.server.scorecard.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * A scorecard.
 *
 * @param symbols the shapes that pictures use
 * @param there whether there is a goal to watch, and the reader sees all its places
 * @param missing what is still missing, in sentences
 * @param rows one for each indicator
 * @param chartWords what was looked at, in sentences
 * @param charts the pictures; none on the page for the board
 * @param events what happened meanwhile, by day
 * @param source where every number comes from
 * @param questions what can be put on it
 * @param kinds the places on it
 * @param form what was typed
 */
public record CardView(
    Html symbols,
    boolean there,
    List<String> missing,
    List<Row> rows,
    List<String> chartWords,
    List<Html> charts,
    List<String> events,
    String source,
    List<Option> questions,
    List<Option> kinds,
    Form form) {
  public CardView {
    missing = List.copyOf(missing);
    rows = List.copyOf(rows);
    chartWords = List.copyOf(chartWords);
    charts = List.copyOf(charts);
    events = List.copyOf(events);
    questions = List.copyOf(questions);
    kinds = List.copyOf(kinds);
  }

  /**
   * An indicator.
   *
   * @param line the id by which it is taken off; empty when it cannot be
   */
  public record Row(
      String name,
      String kind,
      String now,
      String others,
      String change,
      String lag,
      String link,
      String line) {}
}
