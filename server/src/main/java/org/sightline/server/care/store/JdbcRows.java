package org.sightline.server.care.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.sightline.server.care.CareRefused;
import org.sightline.server.care.Copied;
import org.sightline.server.care.Rows;
import org.springframework.stereotype.Component;

/** Copies rows from connection to connection, table by table. */
@Component
class JdbcRows implements Rows {
  private static final int BATCH = 500;

  private final DataSource source;

  JdbcRows(DataSource source) {
    this.source = source;
  }

  @Override
  public Copied copyTo(String address, String user, String password) {
    try {
      if (flyway().dataSource(source).load().info().pending().length > 0) {
        throw new CareRefused(
            "the workspace is of an older version. Maybe start the server once with this one.");
      }
      makeTables(address, user, password);
      try (Connection from = source.getConnection();
          Connection to = DriverManager.getConnection(address, user, password)) {
        from.setAutoCommit(false);
        from.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        to.setAutoCommit(false);
        return copy(from, to);
      }
    } catch (SQLException failed) {
      throw refusal(failed);
    }
  }

  private static FluentConfiguration flyway() {
    return Flyway.configure().outOfOrder(true);
  }

  private static void makeTables(String address, String user, String password) throws SQLException {
    try (Connection reachable = DriverManager.getConnection(address, user, password)) {
      if (!Table.all(reachable).isEmpty()) {
        throw new CareRefused(
            "the new database holds tables already. Maybe make an empty one: nothing is ever"
                + " written over what is there.");
      }
    }
    try {
      flyway().dataSource(address, user, password).load().migrate();
    } catch (FlywayException refused) {
      throw new CareRefused(
          "the new database does not let its tables be made. Maybe give its user the right to make"
              + " tables, and let it be empty.",
          refused);
    }
  }

  private static Copied copy(Connection from, Connection to) throws SQLException {
    List<Table> tables = Table.all(from);
    empty(tables, to); // the migrations begin some of them
    Map<Table, RowTally> tallies = new LinkedHashMap<>();
    for (Table table : tables) {
      tallies.put(table, write(table, from, to));
    }
    TreeMap<String, Long> rows = new TreeMap<>();
    for (Map.Entry<Table, RowTally> each : tallies.entrySet()) {
      compare(each.getKey(), each.getValue(), to);
      rows.put(each.getKey().name(), each.getValue().rows());
    }
    to.commit();
    return new Copied(rows);
  }

  private static void empty(List<Table> tables, Connection to) throws SQLException {
    List<Table> backwards = new ArrayList<>(tables);
    Collections.reverse(backwards);
    try (Statement statement = to.createStatement()) {
      for (Table table : backwards) {
        statement.executeUpdate(table.empty());
      }
    }
  }

  private static RowTally write(Table table, Connection from, Connection to) throws SQLException {
    RowTally tally = new RowTally();
    try (PreparedStatement read = from.prepareStatement(table.select());
        PreparedStatement insert = to.prepareStatement(table.insert())) {
      read.setFetchSize(BATCH);
      try (ResultSet row = read.executeQuery()) {
        int waiting = 0;
        while (row.next()) {
          List<@Nullable Object> values = values(table, row);
          tally.add(values);
          for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
          }
          insert.addBatch();
          if (++waiting == BATCH) {
            insert.executeBatch();
            waiting = 0;
          }
        }
        insert.executeBatch();
      }
    }
    return tally;
  }

  /** Reads back what is there now and holds it against what there was. */
  private static void compare(Table table, RowTally tally, Connection to) throws SQLException {
    try (PreparedStatement read = to.prepareStatement(table.select())) {
      read.setFetchSize(BATCH);
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          if (!tally.takeOff(values(table, row))) {
            throw differs(table);
          }
        }
      }
    }
    if (!tally.isEmpty()) {
      throw differs(table);
    }
  }

  private static CareRefused differs(Table table) {
    return new CareRefused(
        "a row of "
            + table.name()
            + " is not the same in the new database; nothing was moved. Maybe it was made with"
            + " another encoding than UTF-8.");
  }

  private static List<@Nullable Object> values(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    int column = 0;
    for (Kind kind : table.columns().values()) {
      values.add(kind.read(row, ++column));
    }
    return values;
  }

  private static CareRefused refusal(SQLException failed) {
    String state = String.valueOf(failed.getSQLState());
    if (state.startsWith("28")) {
      return new CareRefused(
          "the database does not know this user or password. Maybe check both.", failed);
    }
    if (state.startsWith("3D")) {
      return new CareRefused(
          "there is no database of this name. Maybe make it first, empty.", failed);
    }
    if (state.startsWith("08")) {
      return new CareRefused("the database does not answer. Maybe start it first.", failed);
    }
    return new CareRefused(
        "the database refused (" + state + "). Maybe its own log says why.", failed);
  }
}
