package org.sightline.statistics.discovery;

import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Tally;
import org.sightline.statistics.gaps.FisherExact;
import org.sightline.statistics.gaps.PooledZ;
import org.sightline.statistics.gaps.RateDifference;

/** The 26 conjunctions of three binary attributes, tested as a finding would be. */
record Slices(List<String> names, List<Tally> tallies) {

  static Slices all() {
    List<String> names = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (String learner : Arrays.asList(null, "EL", "nEL")) {
      for (String poor : Arrays.asList(null, "P", "N")) {
        for (String sex : Arrays.asList(null, "M", "F")) {
          if (learner != null || poor != null || sex != null) {
            names.add("(" + quoted(learner) + ", " + quoted(poor) + ", " + quoted(sex) + ")");
            tallies.add(matching(learner, poor, sex));
          }
        }
      }
    }
    return new Slices(names, tallies);
  }

  private static String quoted(String level) {
    return level == null ? "None" : "'" + level + "'";
  }

  private static Tally matching(String learner, String poor, String sex) {
    Tally sum = new Tally(0, 0);
    for (int i = 0; i < Strata.ALL.size(); i++) {
      boolean in =
          (learner == null || learner.equals(Strata.LEARNER.get(i)))
              && (poor == null || poor.equals(Strata.POOR.get(i)))
              && (sex == null || sex.equals(Strata.SEX.get(i)));
      sum = in ? sum.plus(Strata.ALL.get(i)) : sum;
    }
    return sum;
  }

  double[] p() {
    return tallies.stream()
        .mapToDouble(slice -> value(PooledZ.of(slice, rest(slice)).p()))
        .toArray();
  }

  /** The columns of a reference row: share, gap, both scores, z, p, Fisher, BH, BY. */
  double[] columns(int i) {
    Tally slice = tallies.get(i);
    return new double[] {
      slice.rate(),
      value(RateDifference.of(slice, rest(slice))),
      score(slice, 0.95),
      score(slice, 0.6),
      value(PooledZ.of(slice, rest(slice)).statistic()),
      value(PooledZ.of(slice, rest(slice)).p()),
      value(FisherExact.of(slice, rest(slice)).p()),
      BenjaminiHochberg.adjust(p())[i],
      BenjaminiYekutieli.adjust(p())[i]
    };
  }

  private static double score(Tally slice, double alpha) {
    return value(SliceLine.score(slice, Strata.everyone(), alpha, Direction.FAVOURABLE));
  }

  private static Tally rest(Tally slice) {
    return Strata.everyone().minus(slice);
  }
}
