package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.sightline.statistics.discovery.DiscoveryReference;
import org.sightline.statistics.gaps.GapsReference;
import org.sightline.statistics.inequality.InequalityReference;
import org.sightline.statistics.rates.RatesReference;

/** Every number another tool computed is ours as well, and no such number is passed over. */
class ReferenceRowsTest {

  /** Rows we do not reproduce, each with its reason. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "2.SII.logit.healthequal(weights=pop twice) | 1",
          "reproduces a defect of that package: the population enters the fit twice",
          "2.SII.logit.healthequal(weights=pop twice) | 2",
          "reproduces a defect of that package: the population enters the fit twice");

  private static final Map<String, Consumer<ReferenceRow>> CHECKS = checks();

  @TestFactory
  Stream<DynamicTest> ourNumberEqualsTheReference() throws IOException {
    return rows().stream()
        .filter(row -> CHECKS.containsKey(row.key()))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.key() + " by " + row.tool(), () -> CHECKS.get(row.key()).accept(row)));
  }

  @Test
  void everyRowIsCheckedOrStandsAsAnExceptionWithItsReason() throws IOException {
    Set<String> left = new TreeSet<>();
    rows().forEach(row -> left.add(row.key()));
    assertEquals(rows().size(), left.size(), "a row appears twice");
    left.removeAll(CHECKS.keySet());
    assertEquals(new TreeSet<>(EXCEPTIONS.keySet()), left);
  }

  @Test
  void everyCheckHasARow() throws IOException {
    Set<String> without = new TreeSet<>(CHECKS.keySet());
    rows().forEach(row -> without.remove(row.key()));
    assertTrue(without.isEmpty(), () -> "no such rows: " + without);
  }

  private static Map<String, Consumer<ReferenceRow>> checks() {
    ReferenceChecks checks = new ReferenceChecks();
    RatesReference.register(checks);
    GapsReference.register(checks);
    InequalityReference.register(checks);
    DiscoveryReference.register(checks);
    return new LinkedHashMap<>(checks.all());
  }

  private static List<ReferenceRow> rows() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ReferenceRowsTest.class.getResourceAsStream("/expected.tsv"))) {
      List<ReferenceRow> rows = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] part = line.split("\t", -1);
        rows.add(new ReferenceRow(part[0], part[1], part[2], part[3]));
      }
      return rows;
    }
  }
}
