package org.sightline.server.plans.web;

import org.sightline.report.html.Html;
import org.sightline.report.html.Table;

/**
 * The history of a measure.
 *
 * @param path of the measure
 * @param name what is counted
 * @param kind what it tells
 * @param good what would be good
 * @param symbols what the picture is drawn with
 * @param picture empty while nothing was read
 * @param table every reading, those taken back too
 */
public record HistoryOfMeasureView(
    String path, String name, String kind, String good, Html symbols, Html picture, Table table) {

  /** Whether anything was ever read. */
  public boolean isEmpty() {
    return table.rows().isEmpty();
  }
}
