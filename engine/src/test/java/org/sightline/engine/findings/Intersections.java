package org.sightline.engine.findings;

import java.util.List;
import org.sightline.engine.cells.Fixture;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;

/** A thousand students: English learner × poor × sex, and who reads at standard (fixture F3). */
final class Intersections {

  static final List<String> ATTRIBUTES = List.of("el", "poor", "sex");

  private static final String[][] STRATA = {
    {"EL", "P", "M", "14", "80"},
    {"EL", "P", "F", "24", "80"},
    {"EL", "N", "M", "2", "8"},
    {"EL", "N", "F", "20", "32"},
    {"nEL", "P", "M", "80", "180"},
    {"nEL", "P", "F", "98", "180"},
    {"nEL", "N", "M", "146", "220"},
    {"nEL", "N", "F", "156", "220"}
  };

  private Intersections() {}

  static Fixture fixture() {
    Fixture fixture =
        new Fixture()
            .attribute("el")
            .attribute("poor")
            .attribute("sex")
            .column("reading", Role.OUTCOME, Kind.BOOLEAN, 0);
    for (String[] stratum : STRATA) {
      int counted = Integer.parseInt(stratum[3]);
      int people = Integer.parseInt(stratum[4]);
      for (int i = 0; i < people; i++) {
        fixture.row(stratum[0], stratum[1], stratum[2], String.valueOf(i < counted));
      }
    }
    return fixture;
  }
}
