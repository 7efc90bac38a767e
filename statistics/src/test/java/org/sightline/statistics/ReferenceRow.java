package org.sightline.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One value another tool computed.
 *
 * @param id which number
 * @param component which part of it, "-" for a single value
 * @param text the value as recorded: a number, or a JSON array
 * @param tool what computed it
 */
public record ReferenceRow(String id, String component, String text, String tool) {

  private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"");

  public String key() {
    return id + " | " + component;
  }

  /** The only number of the row. */
  public double number() {
    return Double.parseDouble(text);
  }

  /** All numbers of the row, flattened, labels left out. */
  public double[] numbers() {
    String bare = WORDS.matcher(text).replaceAll("").replaceAll("[\\[\\],]", " ").strip();
    return Arrays.stream(bare.split("\\s+")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Closed form: 1e-9 of the value, at least 1e-9; p-values below 1e-6 relative 1e-6. */
  public static void near(double expected, double actual) {
    assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)));
    if (expected != 0 && Math.abs(expected) < 1e-6) {
      assertEquals(1, actual / expected, 1e-6);
    }
  }

  public static double value(Estimate estimate) {
    return assertInstanceOf(Known.class, estimate).value();
  }

  public static Interval interval(Estimate estimate) {
    return assertInstanceOf(Interval.class, assertInstanceOf(Known.class, estimate).range());
  }
}
