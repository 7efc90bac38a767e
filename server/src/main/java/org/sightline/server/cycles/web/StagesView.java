package org.sightline.server.cycles.web;

import java.util.List;
import org.sightline.report.html.Html;
import org.sightline.server.site.Option;

/**
 * Who passes which stage, by the groups of one attribute.
 *
 * @param symbols the shapes that pictures use
 * @param title from where to where
 * @param reading where the paths part, or that they do not
 * @param picture stage by stage, with its table
 * @param left which groups are not in the picture, and why; may be empty
 * @param others attributes to tell people apart by: address and name
 * @param by the one that is shown, as an address
 */
public record StagesView(
    Html symbols,
    String title,
    String reading,
    Html picture,
    String left,
    List<Option> others,
    String by) {
  public StagesView {
    others = List.copyOf(others);
  }
}
