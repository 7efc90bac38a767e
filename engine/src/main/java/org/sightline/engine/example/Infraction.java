package org.sightline.engine.example;

import java.util.Arrays;
import java.util.List;

/** What a referral is for. Subjective: in the eye of the adult who refers. */
enum Infraction {
  DEFIANCE("Defiance", true, 0.36),
  DISRESPECT("Disrespect", true, 0.28),
  DISRUPTION("Disruption", true, 0.36),
  FIGHTING("Fighting", false, 0.40),
  VAPING("Tobacco or vaping", false, 0.26),
  THEFT("Theft", false, 0.14),
  VANDALISM("Vandalism", false, 0.17),
  WEAPON("Weapon", false, 0.03);

  static final List<String> LOCATIONS =
      List.of("Classroom", "Hallway", "Cafeteria", "School grounds", "Bus");
  static final double[] SUBJECTIVE_LOCATIONS = Draws.cumulative(70, 12, 8, 6, 4);
  static final double[] OBJECTIVE_LOCATIONS = Draws.cumulative(20, 30, 15, 25, 10);

  private static final List<Infraction> SUBJECTIVE = all(true);
  private static final List<Infraction> OBJECTIVE = all(false);
  private static final double[] SUBJECTIVE_SHARES = shares(SUBJECTIVE);
  private static final double[] OBJECTIVE_SHARES = shares(OBJECTIVE);

  final String label;
  final boolean subjective;
  private final double share;

  Infraction(String label, boolean subjective, double share) {
    this.label = label;
    this.subjective = subjective;
    this.share = share;
  }

  static Infraction draw(boolean subjective, Draws draws) {
    return subjective
        ? SUBJECTIVE.get(draws.pick(SUBJECTIVE_SHARES))
        : OBJECTIVE.get(draws.pick(OBJECTIVE_SHARES));
  }

  private static List<Infraction> all(boolean subjective) {
    return Arrays.stream(values()).filter(i -> i.subjective == subjective).toList();
  }

  private static double[] shares(List<Infraction> infractions) {
    return Draws.cumulative(infractions.stream().mapToDouble(i -> i.share).toArray());
  }
}
