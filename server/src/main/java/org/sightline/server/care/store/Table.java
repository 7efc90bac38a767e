package org.sightline.server.care.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table of ours.
 *
 * @param name of the table
 * @param columns in the order they are copied
 */
record Table(String name, Map<String, Kind> columns) {
  private static final String HISTORY = "flyway_schema_history";
  private static final String[] TABLES = {"TABLE", "BASE TABLE"};

  /** Every table, those that others refer to before these. */
  static List<Table> all(Connection database) throws SQLException {
    DatabaseMetaData data = database.getMetaData();
    Map<String, Set<String>> needs = new TreeMap<>();
    try (ResultSet names = data.getTables(null, database.getSchema(), "%", TABLES)) {
      while (names.next()) {
        String name = names.getString("TABLE_NAME");
        if (!name.equals(HISTORY)) {
          needs.put(name, new TreeSet<>());
        }
      }
    }
    for (Map.Entry<String, Set<String>> each : needs.entrySet()) {
      try (ResultSet keys = data.getImportedKeys(null, database.getSchema(), each.getKey())) {
        while (keys.next()) {
          each.getValue().add(keys.getString("PKTABLE_NAME"));
        }
      }
      each.getValue().remove(each.getKey());
    }
    List<Table> ordered = new ArrayList<>();
    for (String name : inOrder(needs)) {
      ordered.add(new Table(name, columns(database, data, name)));
    }
    return ordered;
  }

  /** Those first that need nothing, then those that need only what is there already. */
  static List<String> inOrder(Map<String, Set<String>> needs) {
    Set<String> ordered = new java.util.LinkedHashSet<>();
    while (ordered.size() < needs.size()) {
      Set<String> next =
          needs.keySet().stream()
              .filter(name -> !ordered.contains(name) && ordered.containsAll(needs.get(name)))
              .collect(Collectors.toCollection(TreeSet::new));
      if (next.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle");
      }
      ordered.addAll(next);
    }
    return List.copyOf(ordered);
  }

  private static Map<String, Kind> columns(Connection database, DatabaseMetaData data, String table)
      throws SQLException {
    Map<String, Kind> columns = new LinkedHashMap<>();
    try (ResultSet each = data.getColumns(null, database.getSchema(), table, "%")) {
      while (each.next()) {
        columns.put(each.getString("COLUMN_NAME"), Kind.of(each.getString("TYPE_NAME")));
      }
    }
    return columns;
  }

  String select() {
    return "select " + names() + " from " + quoted(name);
  }

  String insert() {
    String places = columns.keySet().stream().map(any -> "?").collect(Collectors.joining(", "));
    return "insert into " + quoted(name) + " (" + names() + ") values (" + places + ")";
  }

  String empty() {
    return "delete from " + quoted(name);
  }

  private String names() {
    return columns.keySet().stream().map(Table::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
