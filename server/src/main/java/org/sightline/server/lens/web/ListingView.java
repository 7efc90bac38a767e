package org.sightline.server.lens.web;

import java.util.List;

/**
 * A list and its lines.
 *
 * @param path its address
 * @param counted how many lines there are and how many were seen
 * @param matched how many are known from the list before; empty without one
 * @param rows the lines that are shown
 * @param gone lines of the list before that are not on this one
 * @param open whether only those are shown that nobody has looked at
 * @param shown how many of how many are shown
 * @param next where the next ones are; empty at the end
 */
public record ListingView(
    String path,
    String name,
    String counted,
    String matched,
    List<RowView> rows,
    List<RowView> gone,
    boolean open,
    String shown,
    String next) {
  public ListingView {
    rows = List.copyOf(rows);
    gone = List.copyOf(gone);
  }
}
