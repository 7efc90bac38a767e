package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Which of our numbers answers which reference row. */
public final class ReferenceChecks {

  private final Map<String, Consumer<ReferenceRow>> checks = new LinkedHashMap<>();

  public Map<String, Consumer<ReferenceRow>> all() {
    return checks;
  }

  public void row(String id, String component, Consumer<ReferenceRow> check) {
    if (checks.put(id + " | " + component, check) != null) {
      throw new IllegalStateException(id + " | " + component + " is checked twice");
    }
  }

  /** A closed-form number. */
  public void near(String id, String component, DoubleSupplier ours) {
    row(id, component, row -> ReferenceRow.near(row.number(), ours.getAsDouble()));
  }

  /** A number found by iteration. */
  public void within(double tolerance, String id, String component, DoubleSupplier ours) {
    row(id, component, row -> assertEquals(row.number(), ours.getAsDouble(), tolerance));
  }

  /** Components 1 and 2: the ends of an interval. */
  public void ends(String id, Supplier<Interval> ours) {
    near(id, "1", () -> ours.get().lo());
    near(id, "2", () -> ours.get().hi());
  }

  /** Components 1, 2 and 3: the estimate and the ends of its interval. */
  public void estimate(String id, Supplier<Estimate> ours) {
    near(id, "1", () -> ReferenceRow.value(ours.get()));
    near(id, "2", () -> ReferenceRow.interval(ours.get()).lo());
    near(id, "3", () -> ReferenceRow.interval(ours.get()).hi());
  }

  /** One row that holds many numbers. */
  public void list(double tolerance, String id, Supplier<double[]> ours) {
    row(
        id,
        "-",
        row -> {
          double[] expected = row.numbers();
          double[] actual = ours.get();
          assertEquals(expected.length, actual.length, "how many numbers");
          for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], actual[i], tolerance * Math.max(1, Math.abs(expected[i])));
          }
        });
  }
}
