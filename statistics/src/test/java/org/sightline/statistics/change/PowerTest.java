package org.sightline.statistics.change;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sightline.statistics.ReferenceRow.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sightline.statistics.Proof;
import org.sightline.statistics.Tally;

class PowerTest {

  private static final int SCHOOLS = 12;
  private static final double ICC = 0.02;

  @Test
  void aChangeOfThePlannedSizeIsFoundFourTimesOutOfFive() {
    double goal =
        value(
            DetectableChange.of(
                List.of(
                    new PlannedCell(0.4, 25L * SCHOOLS, PlannedCell.designEffect(25, ICC)),
                    new PlannedCell(0.6, 100L * SCHOOLS, PlannedCell.designEffect(100, ICC))),
                SCHOOLS,
                1));
    int districts = Proof.times(400, 8_000);
    int found =
        Proof.count(
            "changes of the planned size that are found",
            districts,
            20_260_103,
            random -> {
              Change change =
                  GapChange.ofStudents(district(random, goal), ClusterMinimum.IN_EVERY_CELL);
              return change.test().orElseThrow().interval().lo() > 0;
            });
    double rate = (double) found / districts;
    double noise = 3.3 * Math.sqrt(0.8 * 0.2 / districts);
    assertTrue(Math.abs(rate - 0.8) <= 0.03 + noise, "goal " + goal + " found in " + rate);
  }

  /** Each school's group and reference have their own luck in each wave, of the planned size. */
  private static List<SchoolWaves> district(SplittableRandom random, double gain) {
    List<SchoolWaves> all = new ArrayList<>();
    for (int j = 0; j < SCHOOLS; j++) {
      all.add(
          SchoolWaves.ofTallies(
              "s" + j,
              tally(random, 25, 0.4),
              tally(random, 100, 0.6),
              tally(random, 25, 0.4 + gain),
              tally(random, 100, 0.6)));
    }
    return all;
  }

  private static Tally tally(SplittableRandom random, int n, double rate) {
    double luck = (2 * random.nextDouble() - 1) * Math.sqrt(3 * ICC * rate * (1 - rate));
    int x = 0;
    for (int i = 0; i < n; i++) {
      x += random.nextDouble() < rate + luck ? 1 : 0;
    }
    return new Tally(x, n);
  }
}
