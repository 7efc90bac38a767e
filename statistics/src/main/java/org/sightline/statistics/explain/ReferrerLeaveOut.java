package org.sightline.statistics.explain;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * The gap in referrals with everyone, and without each referrer in turn: is it one room or the
 * whole school?
 *
 * <p>Referrers keep the order they were given in; nothing here ranks them, and no named list of
 * staff may be published from it.
 *
 * @param groupRate referrals per 100 students of the group
 * @param referenceRate referrals per 100 students of the reference
 * @param gap group − reference, per 100
 * @param without the gap without each referrer, in the order given
 * @param withoutLargest the gap without the one whose absence closes it most
 */
public record ReferrerLeaveOut(
    Estimate groupRate,
    Estimate referenceRate,
    Estimate gap,
    List<Estimate> without,
    Estimate withoutLargest) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.referrers",
          "Is the referral gap one room or the whole school?",
          "What is left of the gap in referrals when one adult's referrals are set aside.",
          "100·(referrals of the group/its students − the same of the reference), without referrer i",
          "referrals per 100 students",
          "a gap that stays without any one adult belongs to the school",
          List.of("nobody enrolled on a side: no value", "no referrer: no value"),
          "definition; Liu, Penner & Gao 2023 for the size of such shares");

  public ReferrerLeaveOut {
    without = List.copyOf(without);
  }

  /** The gap per 100 students with all referrers and without each. */
  public static ReferrerLeaveOut of(
      List<Referrer> referrers, long groupStudents, long referenceStudents) {
    if (groupStudents <= 0 || referenceStudents <= 0 || referrers.isEmpty()) {
      Undefined none =
          groupStudents > 0 && !referrers.isEmpty()
              ? Estimate.undefined(Reason.NO_REFERENCE, "nobody enrolled in the reference")
              : Estimate.undefined(
                  Reason.NO_DENOMINATOR,
                  referrers.isEmpty() ? "no referrer" : "nobody enrolled in the group");
      return new ReferrerLeaveOut(none, none, none, List.of(), none);
    }
    long g = referrers.stream().mapToLong(Referrer::group).sum();
    long r = referrers.stream().mapToLong(Referrer::reference).sum();
    long n = groupStudents + referenceStudents;
    double gap = per100(g, groupStudents) - per100(r, referenceStudents);
    List<Estimate> without = new ArrayList<>();
    double closest = gap;
    double most = Double.NEGATIVE_INFINITY;
    for (Referrer one : referrers) {
      double left =
          per100(g - one.group(), groupStudents) - per100(r - one.reference(), referenceStudents);
      without.add(Estimate.of(left, n));
      double closes = (gap - left) * Math.signum(gap);
      if (closes > most) {
        most = closes;
        closest = left;
      }
    }
    return new ReferrerLeaveOut(
        Estimate.of(per100(g, groupStudents), groupStudents),
        Estimate.of(per100(r, referenceStudents), referenceStudents),
        Estimate.of(gap, n),
        without,
        Estimate.of(closest, n));
  }

  private static double per100(long referrals, long students) {
    return 100.0 * referrals / students;
  }
}
