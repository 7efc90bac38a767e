package org.sightline.engine.example;

/**
 * One discipline referral.
 *
 * @param day school day of the year, 0 to 179
 * @param referrer the adult's number within the school, from 1
 */
record Referral(Infraction infraction, int day, String location, int referrer, boolean suspended) {
  private static final int REFERRERS = 24;

  static Referral draw(boolean subjective, double suspension, int lastDays, Draws draws) {
    Infraction infraction = Infraction.draw(subjective, draws);
    double[] places = subjective ? Infraction.SUBJECTIVE_LOCATIONS : Infraction.OBJECTIVE_LOCATIONS;
    String location = Infraction.LOCATIONS.get(draws.pick(places));
    int day = Calendar.DAYS - 1 - draws.below(lastDays);
    double skewed = draws.uniform();
    int referrer = 1 + (int) (skewed * skewed * REFERRERS);
    return new Referral(infraction, day, location, referrer, draws.chance(suspension));
  }
}
