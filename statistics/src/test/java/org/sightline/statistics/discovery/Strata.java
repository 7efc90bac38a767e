package org.sightline.statistics.discovery;

import java.util.ArrayList;
import java.util.List;
import org.sightline.statistics.Tally;

/** Eight strata: English learner or not, poor or not, boys and girls. */
final class Strata {

  static final List<String> LEARNER = List.of("EL", "EL", "EL", "EL", "nEL", "nEL", "nEL", "nEL");
  static final List<String> POOR = List.of("P", "P", "N", "N", "P", "P", "N", "N");
  static final List<String> SEX = List.of("M", "F", "M", "F", "M", "F", "M", "F");
  static final List<Tally> ALL =
      List.of(
          new Tally(14, 80),
          new Tally(24, 80),
          new Tally(2, 8),
          new Tally(20, 32),
          new Tally(80, 180),
          new Tally(98, 180),
          new Tally(146, 220),
          new Tally(156, 220));

  private Strata() {}

  static Tally everyone() {
    return ALL.stream().reduce(new Tally(0, 0), Tally::plus);
  }

  /** The same strata by three attributes of two levels; "0" is the base of each. */
  static Crossing crossing() {
    List<Crossing.Stratum> strata = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++) {
      strata.add(
          new Crossing.Stratum(
              List.of(
                  LEARNER.get(i).equals("EL") ? "1" : "0",
                  POOR.get(i).equals("P") ? "1" : "0",
                  SEX.get(i).equals("M") ? "1" : "0"),
              ALL.get(i)));
    }
    return new Crossing(List.of("el", "poor", "m"), strata);
  }
}
