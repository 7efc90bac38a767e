package org.sightline.benchmarks.cells;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.dataset.Column;

/** Writes the rows: Parquet with decimals, Parquet with doubles, and CSV for the peers. */
final class MakeRows {

  private MakeRows() {}

  /** Takes the scratch folder, the number of rows and the number of threads. */
  public static void main(String[] arguments) throws Exception {
    Bench bench = Bench.at(arguments[0]);
    long rows = Long.parseLong(arguments[1]);
    Files.createDirectories(Objects.requireNonNull(bench.decimals().getParent()));
    try (Connection db = bench.duckDb(Integer.parseInt(arguments[2]));
        Statement statement = db.createStatement()) {
      statement.execute(copy(Table.sql(rows), bench.decimals(), "FORMAT parquet"));
      String stored = " FROM read_parquet('" + bench.decimals() + "')";
      String doubles = outcomes(name -> "CAST(" + name + " AS DOUBLE) AS " + name);
      statement.execute(
          copy(
              "SELECT " + Table.names() + ", " + doubles + stored,
              bench.doubles(),
              "FORMAT parquet"));
      String labels =
          Table.ATTRIBUTES.stream()
              .map(a -> "coalesce(" + a.name() + ", '" + Column.NOT_REPORTED + "') AS " + a.name())
              .collect(Collectors.joining(", "));
      statement.execute(
          copy(
              "SELECT " + labels + ", " + outcomes(name -> name) + stored,
              bench.csv(),
              "FORMAT csv, HEADER"));
    }
    for (Path file : Stream.of(bench.decimals(), bench.doubles(), bench.csv()).toList()) {
      System.out.printf("  %-16s %,6d MB%n", file.getFileName(), Files.size(file) >> 20);
    }
  }

  private static String outcomes(java.util.function.UnaryOperator<String> written) {
    return Table.OUTCOMES.stream()
        .map(Outcome::name)
        .map(written)
        .collect(Collectors.joining(", "));
  }

  private static String copy(String query, Path file, String format) {
    return "COPY (" + query + ") TO '" + file + "' (" + format + ")";
  }
}
