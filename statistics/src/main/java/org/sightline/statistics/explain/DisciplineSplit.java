package org.sightline.statistics.explain;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/**
 * For one kind of infraction: does a gap in suspensions arise when students are sent to the office,
 * or when the office decides?
 *
 * @param kind such as subjective (disrespect) or objective (tobacco)
 * @param gap suspensions per student, group − reference
 * @param selection the part from being referred more often
 * @param processing the part from being suspended more often once referred
 * @param referralRatio referrals per student, group over reference
 */
public record DisciplineSplit(
    String kind, Estimate gap, Estimate selection, Estimate processing, Estimate referralRatio) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.discipline",
          "Sent more often, or punished more often?",
          "Splits a gap in suspensions into who is referred and what is decided afterwards.",
          "r = referrals per student, s = suspensions per referral: selection Δr·s̄, processing Δs·r̄",
          "suspensions per student; above 0 where the group is suspended more",
          "a large subjective selection part points at what adults perceive, and to nobody by name",
          List.of(
              "nobody enrolled on a side: no value",
              "no referral of this kind on a side: the gap, but no parts",
              "no referral of the reference: no ratio"),
          "Kitagawa 1955 applied to two steps; Skiba et al. 2011 (recalled)");

  /** Splits one kind of infraction; kinds add up to the whole gap. */
  public static DisciplineSplit of(String kind, Referrals group, Referrals reference) {
    if (group.students() == 0 || reference.students() == 0) {
      Undefined none =
          group.students() == 0
              ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody enrolled in the group")
              : Estimate.undefined(Reason.NO_REFERENCE, "nobody enrolled in the reference");
      return new DisciplineSplit(kind, none, none, none, none);
    }
    long n = group.students() + reference.students();
    double rg = (double) group.referred() / group.students();
    double rr = (double) reference.referred() / reference.students();
    Estimate gap =
        Estimate.of(
            (double) group.suspended() / group.students()
                - (double) reference.suspended() / reference.students(),
            n);
    Estimate ratio =
        rr == 0
            ? Estimate.undefined(Reason.NOT_ESTIMABLE, "the reference has no " + kind + " referral")
            : Estimate.of(rg / rr, n);
    if (group.referred() == 0 || reference.referred() == 0) {
      Undefined none =
          Estimate.undefined(
              Reason.NO_DENOMINATOR,
              "no " + kind + " referral in the " + (group.referred() == 0 ? "group" : "reference"));
      return new DisciplineSplit(kind, gap, none, none, ratio);
    }
    double sg = (double) group.suspended() / group.referred();
    double sr = (double) reference.suspended() / reference.referred();
    return new DisciplineSplit(
        kind,
        gap,
        Estimate.of((rg - rr) * (sg + sr) / 2, n),
        Estimate.of((sg - sr) * (rg + rr) / 2, n),
        ratio);
  }
}
