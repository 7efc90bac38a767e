package org.sightline.statistics.explain;

import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Measure;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Tally;
import org.sightline.statistics.Undefined;

/**
 * Splits a gap in two: what differs within the same schools, and what comes from being in different
 * schools. The same function on two waves of one group tells its change of rate from its change of
 * make-up.
 *
 * @param gap reference − group, the sum of both parts
 * @param rate the part from different rates within strata
 * @param mix the part from being spread differently over the strata
 */
public record Kitagawa(Estimate gap, Estimate rate, Estimate mix) {

  /** What pages print about this number. */
  public static final Measure MEASURE =
      new Measure(
          "explain.kitagawa",
          "Within schools, or between them?",
          "How much of a gap stands between students of the same school, and how much comes from"
              + " who attends which school.",
          "rate Σ½(m_g + m_r)(p_r − p_g), mix Σ½(p_g + p_r)(m_r − m_g), m = share of the group"
              + " in the stratum",
          "share, −1 to 1; above 0 where the group stands behind",
          "both parts may have either sign; neither is a cause",
          List.of(
              "a group with nobody: no value",
              "a stratum with one side empty: the gap, but no parts, and the stratum is named"),
          "Kitagawa 1955 (recalled)");

  /** Splits reference − group over the strata; strata empty on both sides are passed over. */
  public static Kitagawa of(List<Stratum> strata) {
    Tally group = new Tally(0, 0);
    Tally reference = new Tally(0, 0);
    for (Stratum s : strata) {
      group = group.plus(s.group());
      reference = reference.plus(s.reference());
    }
    if (group.n() == 0 || reference.n() == 0) {
      Undefined none =
          group.n() == 0
              ? Estimate.undefined(Reason.NO_DENOMINATOR, "nobody in the group")
              : Estimate.undefined(Reason.NO_REFERENCE, "nobody in the reference");
      return new Kitagawa(none, none, none);
    }
    long n = group.n() + reference.n();
    Estimate gap = Estimate.of(reference.rate() - group.rate(), n);
    List<String> oneSided =
        strata.stream()
            .filter(s -> (s.group().n() == 0) != (s.reference().n() == 0))
            .map(Stratum::name)
            .toList();
    if (!oneSided.isEmpty()) {
      Undefined none =
          Estimate.undefined(
              Reason.NO_DENOMINATOR, "only one side is present in " + String.join(", ", oneSided));
      return new Kitagawa(gap, none, none);
    }
    double rate = 0;
    double mix = 0;
    for (Stratum s : strata) {
      if (s.group().n() == 0) {
        continue;
      }
      double pg = s.group().rate();
      double pr = s.reference().rate();
      double mg = (double) s.group().n() / group.n();
      double mr = (double) s.reference().n() / reference.n();
      rate += (mg + mr) / 2 * (pr - pg);
      mix += (pg + pr) / 2 * (mr - mg);
    }
    return new Kitagawa(gap, Estimate.of(rate, n), Estimate.of(mix, n));
  }
}
