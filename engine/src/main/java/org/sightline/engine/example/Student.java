package org.sightline.engine.example;

/**
 * What stays with a student through the years.
 *
 * @param number unique, from 1
 * @param place the place in school held; when its holder has left grade 12, a new kindergartner
 *     takes it, so that enrolment stays level
 * @param neighborhood index, from the best off to the worst off
 * @param homeRank where in the district the home lies, 0 (best off) to 1 (excluded)
 * @param chosenRank where the school chosen lies, equal to {@code homeRank} for most
 * @param disadvantaged economic disadvantage, as it is
 * @param formReturned whether the family returned the form, so that the district knows
 * @param learnsUntil the grade in which an English learner is first a former one; 0 for never one
 * @param birthQuarter 1 to 4; matters nowhere
 * @param ability standing in scores, standard normal, independent of everything above
 * @param engagement standing in attendance, standard normal, correlated with ability
 */
record Student(
    long number,
    long place,
    District district,
    int neighborhood,
    double homeRank,
    double chosenRank,
    Race race,
    boolean disadvantaged,
    boolean formReturned,
    int learnsUntil,
    boolean disability,
    Gender gender,
    int birthQuarter,
    double ability,
    double engagement) {

  /** The grade held at this place in a year (from 0). */
  static int grade(long place, int year) {
    return (int) ((place + year) % Level.GRADES);
  }

  /** How many students have left this place before a year. */
  static int generation(long place, int year) {
    return (int) ((place % Level.GRADES + year) / Level.GRADES);
  }

  Language language(int grade) {
    return learnsUntil == 0
        ? Language.NEVER
        : grade < learnsUntil ? Language.LEARNER : Language.FORMER;
  }
}
