package org.sightline.benchmarks.cells;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Layout;
import org.sightline.engine.dataset.RowLedger;
import org.sightline.engine.dataset.Source;

/** The rows that everyone groups: six attributes, four outcomes, the same at every run. */
final class Table {

  /** In alphabetical order, so that every tool names a group in the same way. */
  static final List<Attribute> ATTRIBUTES =
      List.of(
          Attribute.of("disability", 0, "No", 870, "Yes", 154),
          Attribute.of("english_learner", 10, "No", 900, "Yes", 124),
          Attribute.of("gender", 20, "Female", 500, "Male", 510, "Nonbinary", 14),
          Attribute.of(
              "grade", 30, "K", 78, "1", 79, "2", 79, "3", 79, "4", 79, "5", 79, "6", 79, "7", 79,
              "8", 79, "9", 79, "10", 79, "11", 78, "12", 78),
          Attribute.of("low_income", 40, "No", 480, "Yes", 520),
          Attribute.of(
              "race_ethnicity",
              50,
              "American Indian",
              10,
              "Asian",
              56,
              "Black",
              150,
              "Hispanic",
              290,
              "Pacific Islander",
              6,
              "Two or more",
              50,
              "White",
              442));

  /** None is ever missing: that spares the peers a count for each outcome. */
  static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome("reading_score", 0, "300 + (b & 255) + " + less("english_learner", 30)),
          new Outcome(
              "maths_score", 1, "200 + ((b >> 8) & 4095) / 16.0 + " + less("low_income", 9)),
          new Outcome("attendance_percent", 1, "100 - ((b >> 20) & 1023) / 40.0"),
          new Outcome("belonging", 2, "1 + ((b >> 30) & 1023) / 256.0"));

  private Table() {}

  private static String less(String attribute, int points) {
    return "CASE WHEN " + attribute + " = 'Yes' THEN 0 ELSE " + points + " END";
  }

  /** The rows, as SQL; numbers drawn from MD5, which is the same everywhere. */
  static String sql(long rows) {
    String drawn =
        "SELECT md5_number_lower(i::VARCHAR) AS a, md5_number_upper(i::VARCHAR) AS b FROM range("
            + rows
            + ") t(i)";
    String placed =
        "SELECT b, "
            + ATTRIBUTES.stream().map(Attribute::sql).collect(Collectors.joining(", "))
            + " FROM ("
            + drawn
            + ")";
    return "SELECT "
        + names()
        + ", "
        + OUTCOMES.stream().map(Outcome::decimal).collect(Collectors.joining(", "))
        + " FROM ("
        + placed
        + ")";
  }

  /** The attributes' names, with commas between. */
  static String names() {
    return ATTRIBUTES.stream().map(Attribute::name).collect(Collectors.joining(", "));
  }

  /** The rows as a dataset version that intake might have written. */
  static DatasetVersion version(Path file, long rows) {
    return new DatasetVersion(
        "benchmark",
        file,
        new Source("rows.csv", "00", "CSV"),
        new Layout.OneEach(),
        new Dictionary(
            Stream.concat(
                    ATTRIBUTES.stream().map(attribute -> attribute.column(rows)),
                    OUTCOMES.stream().map(Outcome::column))
                .toList()),
        new RowLedger(rows, rows, 0),
        List.of());
  }
}
