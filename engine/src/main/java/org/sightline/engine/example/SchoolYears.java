package org.sightline.engine.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a student's school year. */
final class SchoolYears {
  static final int QUESTIONS = 5;

  private static final double ARRIVES_LATE = 0.05;
  private static final int SHORTEST_STAY = 60;
  private static final double TEST_MISSED = 0.02;
  private static final double ANSWERS = 0.82;
  private static final double DAYS_CLUSTER = 1.5;

  private final ExampleSettings settings;
  private final Influences influences;

  SchoolYears(ExampleSettings settings, Influences influences) {
    this.settings = settings;
    this.influences = influences;
  }

  SchoolYear of(Student student, int year) {
    Standing standing = standing(student, year);
    Draws draws = new Draws(settings.seed(), Draws.Stream.YEAR, student.place(), year);
    Influences.Nature nature = influences.nature(student, draws);
    int stay = SHORTEST_STAY + draws.below(Calendar.DAYS - SHORTEST_STAY);
    int enrolled = draws.chance(ARRIVES_LATE) ? stay : Calendar.DAYS;
    int absent = absent(student, standing, nature, enrolled, draws);
    double missed = -0.03 * (100.0 * absent / enrolled - 6);
    double reading =
        0.80 * nature.ability()
            + missed
            + influences.reading(student, standing)
            + 0.42 * draws.normal();
    double maths =
        0.77 * nature.ability()
            + missed
            + influences.maths(student, standing)
            + 0.46 * draws.normal();
    boolean sat = !draws.chance(TEST_MISSED) && Scores.tested(standing.grade());
    int readingScore = Scores.scale(reading);
    if (influences.readingSetBelow(student, standing)) {
      readingScore = Scores.below(readingScore);
    }
    Pathway pathway =
        Pathway.draw(standing.grade(), nature.ability(), influences.encouragement(student), draws);
    boolean tutored =
        draws.chance(nature.ability() < -0.3 ? 0.22 : 0.06)
            && standing.grade() >= 2
            && standing.grade() <= 10;
    List<Integer> answers = answers(standing, nature, draws);
    return new SchoolYear(
        student,
        standing,
        sat ? readingScore : Scores.NONE,
        sat ? Scores.scale(maths) : Scores.NONE,
        enrolled,
        absent,
        referrals(student, standing, nature, enrolled, draws),
        pathway,
        answers,
        tutored,
        nature.engagement());
  }

  private Standing standing(Student student, int year) {
    int grade = Student.grade(student.place(), year);
    School school = student.district().school(Level.of(grade), student.chosenRank());
    boolean lastYear = year == settings.years() - 1;
    return new Standing(year, lastYear, settings.schoolYear(year), grade, school);
  }

  private int absent(
      Student student, Standing standing, Influences.Nature nature, int enrolled, Draws draws) {
    double odds =
        StrictMath.exp(influences.absence(student, standing) - 0.75 * nature.engagement());
    double rate = odds / (1 + odds);
    double spread = StrictMath.sqrt(DAYS_CLUSTER * enrolled * rate * (1 - rate));
    long days = Math.round(enrolled * rate + spread * draws.normal());
    return (int) Math.max(0, Math.min(enrolled, days));
  }

  private List<Referral> referrals(
      Student student, Standing standing, Influences.Nature nature, int enrolled, Draws draws) {
    double own = StrictMath.exp(-0.4 * nature.engagement() - 0.08) * enrolled / Calendar.DAYS;
    List<Referral> referrals = List.of();
    for (boolean subjective : new boolean[] {true, false}) {
      int count = draws.events(own * influences.referrals(student, standing, subjective));
      double suspension = influences.suspension(student, standing, subjective);
      for (int i = 0; i < count; i++) {
        if (referrals.isEmpty()) {
          referrals = new ArrayList<>();
        }
        referrals.add(Referral.draw(subjective, suspension, enrolled, draws));
      }
    }
    if (referrals.size() > 1) {
      referrals.sort(Comparator.comparingInt(Referral::day));
    }
    return referrals;
  }

  private List<Integer> answers(Standing standing, Influences.Nature nature, Draws draws) {
    double mean =
        3.7 + 0.35 * nature.engagement() + influences.belonging(standing) + 0.5 * draws.normal();
    if (!draws.chance(ANSWERS)) {
      return List.of();
    }
    Integer[] answers = new Integer[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      long answer = Math.round(mean + 0.7 * draws.normal());
      answers[i] = (int) Math.max(1, Math.min(5, answer));
    }
    return List.of(answers);
  }
}
