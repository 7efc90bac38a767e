package org.sightline.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of numbers: caption, column heads, row heads. Wide ones scroll inside their own region,
 * which the keyboard can reach.
 *
 * @param caption what it shows; also names the scrolling region
 * @param columns at least one; the first names the rows
 * @param rows each as long as {@code columns}
 */
public record Table(String caption, List<Column> columns, List<List<String>> rows) {

  /** A column head and whether numbers stand under it, set to the end edge. */
  public record Column(String title, boolean number) {

    public static Column words(String title) {
      return new Column(title, false);
    }

    public static Column number(String title) {
      return new Column(title, true);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    List<List<String>> copied = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of \""
                + caption
                + "\" has "
                + row.size()
                + " cells for "
                + columns.size()
                + " columns. Maybe a column was added without its cells.");
      }
      copied.add(List.copyOf(row));
    }
    rows = List.copyOf(copied);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + caption + "\" has no columns. Maybe leave the table out.");
    }
  }

  /** The table in its scrolling region. */
  public Html html() {
    Tag head = Tag.of("tr");
    columns.forEach(
        column ->
            head.with(
                Tag.of("th")
                    .attribute("scope", "col")
                    .styled(column.number ? "num" : "")
                    .text(column.title)));
    Tag body = Tag.of("tbody");
    rows.forEach(row -> body.with(row(row)));
    Tag table =
        Tag.of("table").with(Tag.of("caption").text(caption), Tag.of("thead").with(head), body);
    return Tag.of("div")
        .styled("scroll")
        .attribute("tabindex", 0)
        .attribute("role", "region")
        .attribute("aria-label", caption)
        .with(table)
        .html();
  }

  private Tag row(List<String> cells) {
    Tag row = Tag.of("tr").with(Tag.of("th").attribute("scope", "row").text(cells.get(0)));
    for (int i = 1; i < cells.size(); i++) {
      row.with(Tag.of("td").styled(columns.get(i).number ? "num" : "").text(cells.get(i)));
    }
    return row;
  }
}
