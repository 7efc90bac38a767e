package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sightline.statistics.change.ChangeReference;
import org.sightline.statistics.change.SeriesReference;
import org.sightline.statistics.charts.ChartsReference;
import org.sightline.statistics.explain.ExplainReference;
import org.sightline.statistics.scorecard.ScorecardReference;

/**
 * Every number another tool computed for explaining, change and scorecard is ours as well; there is
 * no exception.
 */
class ChangeRowsTest {

  private final Map<String, Consumer<ReferenceRow>> checks = checks();

  @TestFactory
  Stream<DynamicTest> ourNumberEqualsTheReference() throws IOException {
    return rows().stream()
        .filter(row -> checks.containsKey(row.key()))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.key() + " by " + row.tool(), () -> checks.get(row.key()).accept(row)));
  }

  @Test
  void everyRowHasItsCheck() throws IOException {
    Set<String> left = new TreeSet<>();
    rows().forEach(row -> left.add(row.key()));
    assertEquals(139, left.size(), "rows of the file, each under its own key");
    left.removeAll(checks.keySet());
    assertEquals(Set.of(), left);
  }

  @Test
  void everyCheckHasARow() throws IOException {
    Set<String> without = new TreeSet<>(checks.keySet());
    rows().forEach(row -> without.remove(row.key()));
    assertTrue(without.isEmpty(), () -> "no such rows: " + without);
  }

  private static Map<String, Consumer<ReferenceRow>> checks() {
    ReferenceChecks checks = new ReferenceChecks();
    ExplainReference.register(checks);
    ChangeReference.register(checks);
    SeriesReference.register(checks);
    ChartsReference.register(checks);
    ScorecardReference.register(checks);
    return checks.all();
  }

  /** Rows in the file's order; a repeated key gets " #2", " #3" behind its component. */
  private static List<ReferenceRow> rows() throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(ChangeRowsTest.class.getResourceAsStream("/expected-change.tsv"))) {
      List<ReferenceRow> rows = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] part = line.split("\t", -1);
        int times = seen.merge(part[0] + part[1], 1, Integer::sum);
        rows.add(
            new ReferenceRow(
                part[0], times == 1 ? part[1] : part[1] + " #" + times, part[2], part[3]));
      }
      return rows;
    }
  }
}
