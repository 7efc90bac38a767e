package org.sightline.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.verdict.Claim;

/**
 * Whole evaluations of invented districts, from students to the words that may be printed. Schools
 * are uneven, have levels of their own, and shocks that their students of one year share, some of
 * them by the group alone.
 */
class NothingHappenedTest {

  private static final int SCHOOLS = 14;
  private static final int DISTRICTS = Boolean.getBoolean("sightline.proof") ? 1_000 : 40;

  private record Seen(int claims, int intervals, int covering, int finding) {}

  @Test
  void whereNothingChangedWordsThatClaimANarrowingAreRare(TestReporter report) {
    Seen alone = districts(0, false);
    Seen compared = districts(0, true);
    report.publishEntry(DISTRICTS + " districts", alone + ", compared " + compared);
    int most = BinomialDistribution.of(DISTRICTS, 0.05).inverseCumulativeProbability(0.999);
    assertTrue(alone.claims() <= most, alone + ", most " + most);
    assertTrue(compared.claims() <= most, compared + ", most " + most);
  }

  @Test
  void whereTheGroupGainedTheIntervalHoldsTheTruth(TestReporter report) {
    Seen gained = districts(0.12, false);
    report.publishEntry(DISTRICTS + " districts", gained.toString());
    double rate = (double) gained.covering() / gained.intervals();
    double noise = 3.3 * Math.sqrt(0.05 * 0.95 / DISTRICTS);
    assertTrue(
        gained.intervals() == DISTRICTS && Math.abs(rate - 0.95) <= 0.01 + noise, "" + gained);
    assertTrue(gained.finding() > DISTRICTS / 2, "" + gained);
  }

  private static Seen districts(double gain, boolean compared) {
    var random = new SplittableRandom(20_260_301 + (compared ? 1 : 0));
    int claims = 0;
    int intervals = 0;
    int covering = 0;
    int finding = 0;
    for (int d = 0; d < DISTRICTS; d++) {
      Waved district = district(random, gain, compared);
      Evaluation result = compared ? district.against(false) : district.evaluate();
      claims += result.permits(Claim.THE_GAP_NARROWED) ? 1 : 0;
      if (result.change().estimate() instanceof Known known
          && known.range() instanceof Interval interval) {
        intervals++;
        covering += interval.contains(gain) ? 1 : 0;
        finding += interval.lo() > 0 ? 1 : 0;
      }
    }
    return new Seen(claims, intervals, covering, finding);
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
