package org.sightline.statistics.gaps;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * Who appears in the books, against who sits in the class.
 *
 * @param ratios one per group, in the order given
 * @param distance total variation distance, 0 to 1
 * @param itemsToSwap how many items would have to be exchanged for the shares to agree
 * @param test chi-square test of the items against the students' shares
 */
public record Representation(
    List<Estimate> ratios, Estimate distance, Estimate itemsToSwap, TestResult test) {

  public static final Measure MEASURE =
      new Measure(
          "gaps.representation",
          "Representation in the curriculum",
          "How often a group appears among the items, for each time it appears among students.",
          "ratio = (items_g / items) / share of students; distance = ½·Σ|item share - student"
              + " share|; items to swap = items · distance",
          "ratio, at least 0; distance 0 to 1; items",
          "1: as often as in class; 0.5: half as often. Distance 0: the shares agree.",
          List.of(
              "no items: no denominator; no students in a group: no reference for its ratio",
              "an item that shows several groups counts as 1/(number of groups) for each",
              "items against students of none: no test"),
          "Total variation distance; chi-square test of given shares; checked against scipy");

  /**
   * One group.
   *
   * @param items items that show it, fractions allowed, at least 0
   * @param studentShare its share of students, 0 to 1
   */
  public record Part(double items, double studentShare) {
    public Part {
      if (!(items >= 0 && items <= 1e12) || !(studentShare >= 0 && studentShare <= 1)) {
        throw new IllegalArgumentException(
            items
                + " items for a student share of "
                + studentShare
                + ". Maybe write the share between 0 and 1.");
      }
    }
  }

  public Representation {
    ratios = List.copyOf(ratios);
  }

  /**
   * The audit of one set of items.
   *
   * @param parts every group once; the student shares add up to 1
   */
  public static Representation of(List<Part> parts) {
    double items = parts.stream().mapToDouble(Part::items).sum();
    double students = parts.stream().mapToDouble(Part::studentShare).sum();
    if (!(Math.abs(students - 1) < 1e-9)) {
      throw new IllegalArgumentException(
          "student shares add up to " + students + ". Maybe a group of students is left out.");
    }
    if (items == 0) {
      Undefined why = new Undefined(Reason.NO_DENOMINATOR, "there are no items");
      return new Representation(
          parts.stream().<Estimate>map(part -> why).toList(), why, why, TestResult.none(why));
    }
    long n = Math.round(items);
    double distance =
        parts.stream().mapToDouble(p -> Math.abs(p.items() / items - p.studentShare())).sum() / 2;
    return new Representation(
        parts.stream().map(part -> ratio(part, items, n)).toList(),
        Estimate.of(distance, n),
        Estimate.of(distance * items, n),
        test(parts, items, n));
  }

  private static Estimate ratio(Part part, double items, long n) {
    double ratio = part.items() / items / part.studentShare();
    return Double.isFinite(ratio)
        ? Estimate.of(ratio, n)
        : Estimate.undefined(Reason.NO_REFERENCE, "the group has no students");
  }

  private static TestResult test(List<Part> parts, double items, long n) {
    double sum = 0;
    for (Part part : parts) {
      double expected = items * part.studentShare();
      sum += (part.items() - expected) * (part.items() - expected) / expected;
    }
    if (!Double.isFinite(sum) || parts.size() < 2) {
      return TestResult.none(
          new Undefined(Reason.NOT_ESTIMABLE, "a group has no students, or there is one group"));
    }
    double p = ChiSquaredDistribution.of(parts.size() - 1.0).survivalProbability(sum);
    return new TestResult(Estimate.of(sum, n), Estimate.of(TwoSided.atMostOne(p), n));
  }
}
