package org.sightline.statistics.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;
import org.sightline.statistics.Reason;
import org.sightline.statistics.Undefined;

/** The arithmetic of a {@link Funnel}. */
final class FunnelParts {

  private final List<Long> group;
  private final List<Long> reference;
  private final int steps;

  FunnelParts(List<Long> group, List<Long> reference) {
    this.group = group;
    this.reference = reference;
    steps = group.size() - 1;
  }

  Funnel funnel() {
    List<Estimate> groupRates = new ArrayList<>();
    List<Estimate> referenceRates = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      groupRates.add(rate(group, i, "group"));
      referenceRates.add(rate(reference, i, "reference"));
    }
    Estimate groupTotal = total(group, "group");
    Estimate referenceTotal = total(reference, "reference");
    Parts parts = parts(groupRates, referenceRates);
    List<Funnel.Stage> stages = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      stages.add(
          new Funnel.Stage(
              groupRates.get(i),
              referenceRates.get(i),
              ratio(groupRates.get(i), referenceRates.get(i)),
              parts.logShares.get(i),
              parts.shapley.get(i),
              parts.students.get(i),
              parts.equalised.get(i)));
    }
    return new Funnel(stages, ratio(groupTotal, referenceTotal), gap(groupTotal, referenceTotal));
  }

  private static Estimate rate(List<Long> counts, int step, String side) {
    long before = counts.get(step);
    return before == 0
        ? Funnel.nobody(side, step + 1)
        : Estimate.of((double) counts.get(step + 1) / before, before);
  }

  private static Estimate total(List<Long> counts, String side) {
    long first = counts.get(0);
    return first == 0
        ? Funnel.nobody(side, 1)
        : Estimate.of((double) counts.get(counts.size() - 1) / first, first);
  }

  private static Estimate ratio(Estimate group, Estimate reference) {
    if (group instanceof Undefined why) {
      return why;
    }
    if (reference instanceof Undefined why) {
      return why;
    }
    Known r = (Known) reference;
    return r.value() == 0
        ? Estimate.undefined(Reason.NOT_ESTIMABLE, "the reference's rate is 0")
        : Estimate.of(((Known) group).value() / r.value(), ((Known) group).n());
  }

  private static Estimate gap(Estimate group, Estimate reference) {
    if (group instanceof Undefined why) {
      return why;
    }
    if (reference instanceof Undefined why) {
      return why;
    }
    return Estimate.of(((Known) reference).value() - ((Known) group).value(), ((Known) group).n());
  }

  private record Parts(
      List<Estimate> logShares,
      List<Estimate> shapley,
      List<Estimate> students,
      List<Estimate> equalised) {}

  private Parts parts(List<Estimate> groupRates, List<Estimate> referenceRates) {
    double[] g = new double[steps];
    double[] r = new double[steps];
    for (int i = 0; i < steps; i++) {
      if (groupRates.get(i) instanceof Known a && referenceRates.get(i) instanceof Known b) {
        g[i] = a.value();
        r[i] = b.value();
      } else {
        Estimate why =
            groupRates.get(i) instanceof Undefined ? groupRates.get(i) : referenceRates.get(i);
        List<Estimate> none = Collections.nCopies(steps, why);
        return new Parts(none, none, none, none);
      }
    }
    long n = group.get(0);
    List<Estimate> shapley = new ArrayList<>();
    List<Estimate> students = new ArrayList<>();
    List<Estimate> equalised = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double part = shapley(g, r, i);
      shapley.add(Estimate.of(part, n));
      students.add(Estimate.of(part * n, n));
      double[] equal = g.clone();
      equal[i] = r[i];
      equalised.add(Estimate.of(n * product(equal) - group.get(steps), n));
    }
    return new Parts(logShares(g, r), shapley, students, equalised);
  }

  private List<Estimate> logShares(double[] g, double[] r) {
    double total = 0;
    for (int i = 0; i < steps; i++) {
      if (g[i] == 0 || r[i] == 0) {
        return Collections.nCopies(
            steps, Estimate.undefined(Reason.NOT_ESTIMABLE, "a rate of 0 has no logarithm"));
      }
      total += Math.log(g[i] / r[i]);
    }
    if (Math.abs(total) < 1e-12) {
      return Collections.nCopies(
          steps, Estimate.undefined(Reason.NOT_ESTIMABLE, "end to end both rates are alike"));
    }
    List<Estimate> shares = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      shares.add(Estimate.of(Math.log(g[i] / r[i]) / total, group.get(0)));
    }
    return shares;
  }

  /** Mean gain from the reference's rate at step i, over every set of steps already exchanged. */
  private double shapley(double[] g, double[] r, int i) {
    double sum = 0;
    for (int set = 0; set < 1 << steps; set++) {
      if ((set >> i & 1) == 1) {
        continue;
      }
      double others = 1;
      for (int j = 0; j < steps; j++) {
        others *= j == i ? 1 : (set >> j & 1) == 1 ? r[j] : g[j];
      }
      sum += others * (r[i] - g[i]) / orders(Integer.bitCount(set));
    }
    return sum;
  }

  /** steps · C(steps − 1, size): one over the share of orders in which this set comes first. */
  private double orders(int size) {
    double ways = steps;
    for (int k = 1; k <= size; k++) {
      ways = ways * (steps - k) / k;
    }
    return ways;
  }

  private static double product(double[] rates) {
    double product = 1;
    for (double rate : rates) {
      product *= rate;
    }
    return product;
  }
}
