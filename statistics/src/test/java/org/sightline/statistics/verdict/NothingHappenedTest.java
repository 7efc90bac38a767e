package org.sightline.statistics.verdict;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Proof;
import org.sightline.statistics.Tally;
import org.sightline.statistics.change.Change;
import org.sightline.statistics.change.ClusterMinimum;
import org.sightline.statistics.change.GapChange;
import org.sightline.statistics.change.SchoolWaves;
import org.sightline.statistics.fidelity.FidelityState;

/** Invented districts, with shocks that a school's students share. */
class NothingHappenedTest {

  private static final int SCHOOLS = 12;

  @Test
  void whenNothingHappenedWordsOfNarrowingAreRare() {
    int districts = Proof.times(300, 4_000);
    int claims =
        Proof.count(
            "false claims, before and after",
            districts,
            20_260_101,
            random -> claimsNarrowing(district(random, SCHOOLS, 0), List.of()));
    int compared =
        Proof.count(
            "false claims, with comparison schools",
            districts,
            20_260_104,
            random -> {
              List<SchoolWaves> schools = district(random, SCHOOLS, 0);
              return claimsNarrowing(
                  schools.subList(0, SCHOOLS / 2), schools.subList(SCHOOLS / 2, SCHOOLS));
            });
    int most = BinomialDistribution.of(districts, 0.05).inverseCumulativeProbability(0.999);
    assertTrue(claims <= most, claims + " claims in " + districts + " districts, most " + most);
    assertTrue(compared <= most, compared + " claims with comparison schools, most " + most);
  }

  private static boolean claimsNarrowing(List<SchoolWaves> treated, List<SchoolWaves> comparison) {
    Evidence evidence =
        new SchoolEvidence(Direction.FAVOURABLE, treated, comparison, ClusterMinimum.IN_EVERY_CELL)
            .with(List.of(), FidelityState.HIGH, false, List.of());
    return Judge.of(evidence, Signed.RULES).permits(Claim.THE_GAP_NARROWED);
  }

  @Test
  void theIntervalCoversTheTruthAsOftenAsItSays() {
    int districts = Proof.times(400, 8_000);
    int covered =
        Proof.count(
            "intervals that hold the truth",
            districts,
            20_260_102,
            random -> {
              Change change =
                  GapChange.ofStudents(
                      district(random, SCHOOLS, 0.1), ClusterMinimum.IN_EVERY_CELL);
              return change.test().orElseThrow().interval().contains(0.1);
            });
    double rate = (double) covered / districts;
    double noise = 3.3 * Math.sqrt(0.05 * 0.95 / districts);
    assertTrue(Math.abs(rate - 0.95) <= 0.01 + noise, "covered " + rate);
  }

  /** Schools of uneven size; their group gains {@code gain} on average, each by its own luck. */
  private static List<SchoolWaves> district(SplittableRandom random, int schools, double gain) {
    List<SchoolWaves> all = new ArrayList<>();
    for (int j = 0; j < schools; j++) {
      double level = uniform(random, 0.08);
      double before = level + uniform(random, 0.06);
      double after = level + uniform(random, 0.06);
      int n = 20 + random.nextInt(30);
      int m = 80 + random.nextInt(120);
      all.add(
          SchoolWaves.ofTallies(
              "s" + j,
              tally(random, n, 0.35 + before + uniform(random, 0.06)),
              tally(random, m, 0.6 + before),
              tally(random, n, 0.35 + after + uniform(random, 0.06) + gain),
              tally(random, m, 0.6 + after)));
    }
    return all;
  }

  private static double uniform(SplittableRandom random, double half) {
    return (2 * random.nextDouble() - 1) * half;
  }

  private static Tally tally(SplittableRandom random, int n, double rate) {
    int x = 0;
    for (int i = 0; i < n; i++) {
      x += random.nextDouble() < rate ? 1 : 0;
    }
    return new Tally(x, n);
  }
}
