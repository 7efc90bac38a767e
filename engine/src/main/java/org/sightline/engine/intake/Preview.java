package org.sightline.engine.intake;

import java.util.List;

/**
 * The beginning of a file, as it stands: ids and names have not been replaced yet.
 *
 * @param columns names made unique, in the file's order
 * @param rows the first few rows, as many cells each as there are columns
 */
public record Preview(List<String> columns, List<List<String>> rows) {
  public Preview {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
