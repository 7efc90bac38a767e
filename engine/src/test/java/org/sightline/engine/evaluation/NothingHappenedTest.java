package org.sightline.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Proof;
import org.sightline.statistics.verdict.Claim;

/**
 * Whole evaluations of invented districts, from students to the words that may be printed. Schools
 * are uneven, have levels of their own, and shocks that their students of one year share, some of
 * them by the group alone.
 */
class NothingHappenedTest {

  private static final int SCHOOLS = 14;
  private static final int DISTRICTS = Proof.times(40, 1_000);

  private record Seen(long claims, long intervals, long covering, long finding) {}

  /** One district: whether a narrowing may be claimed, and whatever its interval says. */
  private record One(boolean claims, boolean interval, boolean covering, boolean finding) {}

  @Test
  void whereNothingChangedWordsThatClaimANarrowingAreRare() {
    Seen alone = districts(0, false);
    Seen compared = districts(0, true);
    Proof.found(DISTRICTS + " districts in which nothing changed", alone + ", " + compared);
    int most = BinomialDistribution.of(DISTRICTS, 0.05).inverseCumulativeProbability(0.999);
    assertTrue(alone.claims() <= most, alone + ", most " + most);
    assertTrue(compared.claims() <= most, compared + ", most " + most);
  }

  @Test
  void whereTheGroupGainedTheIntervalHoldsTheTruth() {
    Seen gained = districts(0.12, false);
    Proof.found(DISTRICTS + " districts whose group gained", gained.toString());
    double rate = (double) gained.covering() / gained.intervals();
    double noise = 3.3 * Math.sqrt(0.05 * 0.95 / DISTRICTS);
    assertTrue(
        gained.intervals() == DISTRICTS && Math.abs(rate - 0.95) <= 0.01 + noise, "" + gained);
    assertTrue(gained.finding() > DISTRICTS / 2, "" + gained);
  }

  private static Seen districts(double gain, boolean compared) {
    List<One> all =
        Proof.repeat(
            "districts, gain " + gain + (compared ? ", compared" : ""),
            DISTRICTS,
            20_260_301 + (compared ? 1 : 0),
            random -> one(district(random, gain, compared), gain, compared));
    return new Seen(
        all.stream().filter(One::claims).count(),
        all.stream().filter(One::interval).count(),
        all.stream().filter(One::covering).count(),
        all.stream().filter(One::finding).count());
  }

  private static One one(Waved district, double gain, boolean compared) {
    Evaluation result = compared ? district.against(false) : district.evaluate();
    boolean claims = result.permits(Claim.THE_GAP_NARROWED);
    return result.change().estimate() instanceof Known known
            && known.range() instanceof Interval interval
        ? new One(claims, true, interval.contains(gain), interval.lo() > 0)
        : new One(claims, false, false, false);
  }

  private static Waved district(SplittableRandom random, double gain, boolean compared) {
    Waved waved = new Waved();
    for (int j = 0; j < SCHOOLS; j++) {
      waved.tried(compared && j % 2 == 0 ? "no" : "yes");
      double level = around(random, 0.08);
      int group = 20 + random.nextInt(25);
      int others = 60 + random.nextInt(80);
      for (String year : new String[] {"2024", "2025"}) {
        double shared = level + around(random, 0.05);
        double own = shared + around(random, 0.05) + (year.equals("2025") ? gain : 0);
        waved.students("s" + j, year, true, reached(random, group, 0.35 + own), group);
        waved.students("s" + j, year, false, reached(random, others, 0.6 + shared), others);
      }
    }
    return waved;
  }

  private static double around(SplittableRandom random, double most) {
    return (2 * random.nextDouble() - 1) * most;
  }

  private static int reached(SplittableRandom random, int n, double rate) {
    int reached = 0;
    for (int i = 0; i < n; i++) {
      reached += random.nextDouble() < rate ? 1 : 0;
    }
    return reached;
  }
}
