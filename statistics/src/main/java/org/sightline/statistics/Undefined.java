package org.sightline.statistics;

/**
 * The reason a value or an interval does not exist.
 *
 * @param reason the kind of obstacle
 * @param detail which part of the input causes it, in a few plain words, never a person's data
 */
public record Undefined(Reason reason, String detail) implements Estimate, Range {
  public Undefined {
    if (detail.isBlank()) {
      throw new IllegalArgumentException(
          "detail is blank for " + reason + ". Maybe name the quantity that is zero or missing.");
    }
  }
}
