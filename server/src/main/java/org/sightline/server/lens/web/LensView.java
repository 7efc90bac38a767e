package org.sightline.server.lens.web;

import java.util.List;
import org.sightline.server.site.Option;

/**
 * The decisions of a school year.
 *
 * @param title which year
 * @param counted how many there are and how many were seen
 * @param years other school years; the address and its words
 * @param single decisions that came with no list
 * @param shown how many of them are shown; empty when all are
 * @param lists budgets and lists of the year
 * @param mayAdd whether the reader may add a decision
 * @param mayBring whether the reader may bring a list
 */
public record LensView(
    String title,
    String counted,
    List<Option> years,
    List<RowView> single,
    String shown,
    List<RowView> lists,
    boolean mayAdd,
    boolean mayBring) {
  public LensView {
    years = List.copyOf(years);
    single = List.copyOf(single);
    lists = List.copyOf(lists);
  }
}
