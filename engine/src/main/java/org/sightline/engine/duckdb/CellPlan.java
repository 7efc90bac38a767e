package org.sightline.engine.duckdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.engine.cells.CellQuery;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Layout;

/**
 * A checked query: its columns exist and its criteria suit them.
 *
 * @param crossed the attributes, in the order asked
 * @param within what every cell is further split by
 * @param filtered columns that choose rows, with the levels let through
 * @param measures what is summed, each once
 * @param asked for each indicator, its measure
 */
record CellPlan(
    DatasetVersion data,
    List<Dimension> crossed,
    int ways,
    List<Dimension> within,
    Map<Dimension, List<String>> filtered,
    Set<Measure> measures,
    List<Measure> asked) {

  static CellPlan of(CellQuery query) {
    return of(query, Set.of());
  }

  /** The same, for rows in which a square of one of the large columns needs over 18 digits. */
  static CellPlan of(CellQuery query, Set<String> large) {
    Dictionary dictionary = query.data().dictionary();
    MeasureSql sql = new MeasureSql(dictionary, people(query.data().layout()), large);
    List<Measure> asked = query.indicators().stream().map(i -> sql.of(i.criterion())).toList();
    Map<Dimension, List<String>> filtered = new LinkedHashMap<>();
    query
        .filter()
        .allowed()
        .forEach((column, levels) -> filtered.put(dimension(dictionary, column), levels));
    return new CellPlan(
        query.data(),
        query.attributes().stream()
            .limit(query.ways() == 0 ? 0 : Long.MAX_VALUE) // crossed not at all, nothing is split
            .map(name -> dimension(dictionary, name))
            .toList(),
        query.ways(),
        query.within().stream().map(name -> dimension(dictionary, name)).toList(),
        filtered,
        new LinkedHashSet<>(asked),
        asked);
  }

  /** Every column that kept cells must be split by to answer this query. */
  List<Dimension> all() {
    return Stream.of(crossed.stream(), within.stream(), filtered.keySet().stream())
        .flatMap(columns -> columns)
        .distinct()
        .toList();
  }

  /** The columns that answers are split by. */
  List<Dimension> split() {
    return Stream.concat(crossed.stream(), within.stream()).toList();
  }

  /** The sets of columns to group by: fewest first, each with the columns within. */
  List<List<Dimension>> sets() {
    List<List<Dimension>> sets = new ArrayList<>();
    for (int size = 0; size <= Math.min(ways, crossed.size()); size++) {
      choose(size, 0, new ArrayList<>(), sets);
    }
    return sets;
  }

  private void choose(int left, int from, List<Dimension> chosen, List<List<Dimension>> sets) {
    if (left == 0) {
      List<Dimension> set = new ArrayList<>(chosen);
      set.addAll(within);
      sets.add(set);
      return;
    }
    for (int i = from; i <= crossed.size() - left; i++) {
      chosen.add(crossed.get(i));
      choose(left - 1, i + 1, chosen, sets);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** The rows of the dataset, as SQL. */
  String rows() {
    return "read_parquet(" + Sql.text(DuckDb.real(data.rows()).toString()) + ")";
  }

  private static Dimension dimension(Dictionary dictionary, String name) {
    return new Dimension(Columns.find(dictionary, name));
  }

  private static Optional<String> people(Layout layout) {
    if (layout instanceof Layout.Counted counted) {
      return Optional.of(counted.count());
    }
    return layout instanceof Layout.Margins margins
        ? Optional.of(margins.count())
        : Optional.empty();
  }
}
