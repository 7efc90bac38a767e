package org.sightline.engine.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDriver;

/**
 * Opens DuckDB in memory, shut in: it reads and writes only below the paths named here, loads no
 * extension from anywhere, and no later statement can change that.
 */
final class DuckDb {

  private DuckDb() {}

  /**
   * A new database of its own.
   *
   * @param reach folders (with everything below them) and single files, which may not exist yet
   * @throws SQLException when DuckDB does not start
   */
  static Connection open(DuckDbSettings settings, Path... reach) throws SQLException {
    return open(settings, false, reach);
  }

  /** The same, for tables whose rows keep the order in which they came and are read as a stream. */
  static Connection openInOrder(DuckDbSettings settings, Path... reach) throws SQLException {
    return open(settings, true, reach);
  }

  private static Connection open(DuckDbSettings settings, boolean inOrder, Path... reach)
      throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, Boolean.toString(inOrder));
    // Asked for by name: looking for a driver would load every database on the class path.
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", properties);
    try (Statement statement = connection.createStatement()) {
      for (String setting : settings(settings, inOrder, List.of(reach))) {
        statement.execute("SET " + setting);
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private static List<String> settings(DuckDbSettings settings, boolean inOrder, List<Path> reach) {
    List<Path> folders = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path path : reach) {
      (Files.isDirectory(path) ? folders : files).add(real(path));
    }
    return List.of(
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "allow_community_extensions = false",
        "threads = " + settings.threads(),
        "memory_limit = " + Sql.text(settings.memoryMegabytes() + "MB"),
        "temp_directory = " + Sql.path(ownScratch(settings.scratch())),
        "preserve_insertion_order = " + inOrder,
        "TimeZone = 'UTC'",
        "allowed_directories = " + list(folders),
        "allowed_paths = " + list(files),
        "enable_external_access = false",
        "lock_configuration = true");
  }

  /** Databases that share a folder would overwrite each other's spilled files. */
  private static Path ownScratch(Path scratch) {
    try {
      Files.createDirectories(scratch);
    } catch (IOException e) {
      // A workspace that cannot be written is still read; only spilling would fail, and says so.
    }
    return real(scratch).resolve(UUID.randomUUID().toString());
  }

  private static String list(List<Path> paths) {
    return paths.stream().map(Sql::path).collect(Collectors.joining(", ", "[", "]"));
  }

  /** DuckDB compares paths letter by letter, so both sides must be written the same way. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      return absolute; // it does not exist yet
    }
  }
}
