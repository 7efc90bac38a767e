package org.sightline.engine.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finest cells kept beside the rows they come from. A dataset version never changes, so kept cells
 * never grow old. Keeping is a favour: a folder that is full or read-only only makes the next view
 * slower.
 */
final class KeptCells {

  private static final String FOLDER = "cells";

  /** Carries the version of what the columns mean. */
  private static final String SUFFIX = ".1.parquet";

  private final Map<Path, Set<String>> columns = new ConcurrentHashMap<>();

  /** The smallest kept file that can answer the plan, as SQL. */
  Optional<Path> covering(Connection db, CellPlan plan) {
    Set<String> needed = new HashSet<>(keys(plan));
    try (Stream<Path> files = Files.list(folder(plan))) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .filter(file -> columnsOf(db, file).containsAll(needed))
          .min(Comparator.comparingLong(KeptCells::size).thenComparing(file -> file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a table of finest cells: complete or not at all. */
  void keep(Connection db, CellPlan plan, String table) {
    Path file = folder(plan).resolve(Fingerprint.of(keys(plan)) + SUFFIX);
    Path unfinished = file.resolveSibling(UUID.randomUUID() + ".unfinished");
    try {
      Files.createDirectories(folder(plan));
      try (Statement statement = db.createStatement()) {
        statement.execute("COPY " + table + " TO " + Sql.path(unfinished) + " (FORMAT parquet)");
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | SQLException e) {
      forget(unfinished);
    }
  }

  /** Removes a kept file that turned out to be unreadable. */
  void forget(Path file) {
    columns.remove(file);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays; being damaged, it is passed over again next time.
    }
  }

  private Set<String> columnsOf(Connection db, Path file) {
    Set<String> known = columns.get(file);
    if (known == null) {
      known = read(db, file);
      if (!known.isEmpty()) {
        columns.put(file, known);
      }
    }
    return known;
  }

  private static Set<String> read(Connection db, Path file) {
    Set<String> names = new HashSet<>();
    try (Statement statement = db.createStatement();
        var rows =
            statement.executeQuery("SELECT name FROM parquet_schema(" + Sql.path(file) + ")")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    } catch (SQLException e) {
      return Set.of(); // damaged: covers nothing
    }
    return names;
  }

  private static List<String> keys(CellPlan plan) {
    List<String> keys = new ArrayList<>();
    plan.all().forEach(dimension -> keys.add(dimension.key()));
    plan.measures().forEach(measure -> keys.add(measure.witness()));
    keys.sort(null);
    return keys;
  }

  private static Path folder(CellPlan plan) {
    return DuckDb.real(plan.data().folder()).resolve(FOLDER);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
