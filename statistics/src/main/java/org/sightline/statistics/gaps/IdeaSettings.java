package org.sightline.statistics.gaps;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a State sets, and what had to be chosen, for the federal disproportionality ratio.
 *
 * @param threshold the ratio above which a district is identified, above 0
 * @param minimumCell the least numerator, 1 or more; up to 10 is presumed reasonable
 * @param minimumN the least denominator, 1 or more; up to 30 is presumed reasonable
 * @param years consecutive years above the threshold before a district is identified, 1 to 3
 * @param progress how reasonable progress keeps a district from being identified
 * @param denominator who is counted as at risk; printed, the counts must follow it
 */
public record IdeaSettings(
    BigDecimal threshold,
    int minimumCell,
    int minimumN,
    int years,
    Progress progress,
    Denominator denominator) {

  /** How progress keeps a district from being identified; the default is a recalled reading. */
  public enum Progress {
    /** Progress is not considered. */
    NOT_CONSIDERED,
    /** Progress is needed in both of the last two years (default). */
    IN_BOTH_YEARS,
    /** Progress in either of the last two years is enough: only failing twice loses it. */
    IN_EITHER_YEAR
  }

  /** Who is counted as at risk. */
  public enum Denominator {
    /** For identification categories (recalled, not re-read). */
    ENROLLED_CHILDREN,
    /** For placement and discipline categories (recalled, not re-read). */
    CHILDREN_WITH_DISABILITIES
  }

  public IdeaSettings {
    if (threshold.signum() <= 0) {
      throw new IllegalArgumentException(
          "threshold is " + threshold + ". Maybe use the State's own, such as 2.5.");
    }
    if (minimumCell < 1 || minimumN < 1) {
      throw new IllegalArgumentException(
          "minimum cell is "
              + minimumCell
              + " and minimum n "
              + minimumN
              + ". Maybe use 10 and 30, which are presumed reasonable.");
    }
    if (years < 1 || years > 3) {
      throw new IllegalArgumentException(
          "years is " + years + ". Maybe use 3; a State may choose 1 to 3.");
    }
  }

  /** Minimum cell 10, minimum n 30, three years, progress needed in both of the last two. */
  public static IdeaSettings usual(BigDecimal threshold, Denominator denominator) {
    return new IdeaSettings(threshold, 10, 30, 3, Progress.IN_BOTH_YEARS, denominator);
  }

  /** One line per setting, to print with every result. */
  public List<String> printed() {
    return List.of(
        "threshold " + threshold.toPlainString() + ", exceeded only when strictly above",
        "minimum cell "
            + minimumCell
            + (minimumCell <= 10 ? " (presumed reasonable)" : " (above 10: needs a rationale)"),
        "minimum n "
            + minimumN
            + (minimumN <= 30 ? " (presumed reasonable)" : " (above 30: needs a rationale)"),
        "at risk: "
            + switch (denominator) {
              case ENROLLED_CHILDREN -> "enrolled children (identification; recalled)";
              case CHILDREN_WITH_DISABILITIES ->
                  "children with disabilities (placement, discipline; recalled)";
            },
        "identified after " + years + " consecutive years above the threshold, this one included",
        switch (progress) {
          case NOT_CONSIDERED -> "reasonable progress is not considered";
          case IN_BOTH_YEARS ->
              "kept off by reasonable progress in both of the last two years"
                  + " (a choice; recalled)";
          case IN_EITHER_YEAR ->
              "kept off by reasonable progress in either of the last two years" + " (a choice)";
        });
  }
}
