package org.sightline.server.datasets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.Preview;

/**
 * The first rows of a file, without what could tell who somebody is.
 *
 * @param columns in the file's order
 * @param rows a cell per column; empty in a column that is not shown
 */
public record ShownRows(List<ShownColumn> columns, List<List<String>> rows) {

  /**
   * A column.
   *
   * @param name as in the file
   * @param shown false when its values are replaced by pseudonyms, or nobody knows what they are
   */
  public record ShownColumn(String name, boolean shown) {}

  static ShownRows of(Preview preview, Dictionary dictionary) {
    Set<String> open =
        dictionary.columns().stream()
            .filter(column -> column.kind() != Kind.PSEUDONYM && column.role() != Role.ID)
            .map(Column::name)
            .collect(Collectors.toSet());
    List<ShownColumn> columns =
        preview.columns().stream().map(name -> new ShownColumn(name, open.contains(name))).toList();
    return new ShownRows(
        columns, preview.rows().stream().map(row -> hidden(row, columns)).toList());
  }

  private static List<String> hidden(List<String> row, List<ShownColumn> columns) {
    return java.util.stream.IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).shown() ? row.get(i) : "")
        .toList();
  }
}
