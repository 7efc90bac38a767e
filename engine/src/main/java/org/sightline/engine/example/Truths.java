package org.sightline.engine.example;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** The planted truths, stated so that a program can look for each and a reader can follow. */
final class Truths {
  private static final String STUDENTS = ExampleTable.STUDENTS.fileName();
  private static final String REST = "everyone else";

  private Truths() {}

  static void plant(Recipe recipe, ArrayNode truths) {
    Region region = recipe.region();
    learnersReading(truths);
    suspensions(region, truths);
    advancedCourses(truths);
    tutoring(recipe, truths);
    absences(truths);
    tinyGroup(region, truths);
    decoy(truths);
  }

  static void background(ArrayNode background) {
    background
        .add("Economic disadvantage lowers both scores by 45 points.")
        .add("An individualized education program goes with scores lower by 75 points.")
        .add("Each percentage point of days absent lowers both scores by 3 points.")
        .add("Boys are referred twice as often as others, for every kind of infraction.")
        .add("Referrals are rarest in elementary and most frequent in middle schools.")
        .add("Schools of poorer neighborhoods have more chronic absence, for all their students.")
        .add("Belonging is higher in elementary schools. Engagement goes with attendance.")
        .add("Scores rise by 1 point and the odds of absence fall by 4 percent a year.")
        .add(
            "Attributes go together: neighborhood with race, income and school; race with language.");
  }

  private static ObjectNode truth(
      ArrayNode truths, String id, String sentence, String file, String outcome, String expect) {
    return truths
        .addObject()
        .put("id", id)
        .put("sentence", sentence)
        .put("file", file)
        .put("outcome", outcome)
        .put("expect", expect);
  }

  private static void group(ObjectNode truth, String column, String value, String comparedWith) {
    truth.putObject("group").put("column", column).put("value", value);
    truth.put("compared_with", comparedWith);
  }

  private static void learnersReading(ArrayNode truths) {
    ObjectNode truth =
        truth(
            truths,
            "english_learner_reading",
            "English learners read far below others of the same income and schooling;"
                + " in mathematics being a learner adds nothing of its own.",
            STUDENTS,
            "reading_scale_score",
            "gap");
    group(truth, "english_learner_status", Language.LEARNER.label, REST);
    truth
        .putObject("size")
        .put("scale_points_other_things_equal", Math.round(100 * Planted.LEARNER_READING));
  }

  private static void suspensions(Region region, ArrayNode truths) {
    ObjectNode truth =
        truth(
            truths,
            "suspension_two_schools",
            "In two schools Black students are referred more often for subjective infractions and"
                + " suspended more often after them; objective infractions and all other schools"
                + " know no difference.",
            ExampleTable.REFERRALS.fileName(),
            "suspended",
            "gap");
    group(truth, "race_ethnicity", Race.BLACK.label, REST);
    ObjectNode where = truth.putObject("where").put("infraction_class", "Subjective");
    ArrayNode schools = where.putArray("school_name");
    region.districts().stream()
        .flatMap(district -> district.unevenDiscipline().stream())
        .forEach(school -> schools.add(school.name()));
    truth
        .putObject("size")
        .put("subjective_referral_ratio", Planted.UNEVEN_REFERRALS)
        .put("suspended_after_subjective", Planted.UNEVEN_SUSPENSION)
        .put("suspended_after_subjective_elsewhere", Planted.SUBJECTIVE_SUSPENSION)
        .put("objective_referral_ratio", 1)
        .put("suspended_after_objective_everyone", Planted.OBJECTIVE_SUSPENSION);
  }

  private static void advancedCourses(ArrayNode truths) {
    ObjectNode truth =
        truth(
            truths,
            "advanced_course_encouragement",
            "Economically disadvantaged students are as often eligible for advanced courses, but"
                + " far less often encouraged; once encouraged they enrol and pass like others.",
            STUDENTS,
            "advanced_encouraged",
            "gap");
    group(truth, "economic_disadvantage", "Yes", "No");
    truth.putObject("where").put("among", "advanced_eligible = Yes");
    truth
        .putObject("size")
        .put("encouraged_of_eligible", Planted.ENCOURAGED_DISADVANTAGED)
        .put("encouraged_of_eligible_others", Planted.ENCOURAGED)
        .put("enrolled_of_encouraged_everyone", Pathway.ENROLS)
        .put("passed_of_enrolled_everyone", Pathway.PASSES);
  }

  private static void tutoring(Recipe recipe, ArrayNode truths) {
    Region region = recipe.region();
    int lastYear = region.settings().years() - 1;
    ObjectNode truth =
        truth(
            truths,
            "tutoring_bus",
            "From week 11 of the last year students of one neighborhood come to tutoring far less:"
                + " the bus schedule changed.",
            ExampleTable.TUTORING_WEEKLY.fileName(),
            "sessions_attended / sessions_expected",
            "change in week " + Region.BUS_WEEK);
    group(truth, "neighborhood", region.lateBusNeighborhood(), REST);
    truth
        .putObject("where")
        .put("school_year", region.settings().schoolYear(lastYear))
        .put("from_week", Region.BUS_WEEK)
        .put("from_date", recipe.calendars().get(lastYear).monday(Region.BUS_WEEK));
    truth
        .putObject("size")
        .put("attended_before_and_elsewhere", Planted.TUTORED)
        .put("attended_after", Planted.TUTORED_WITHOUT_BUS);
  }

  private static void absences(ArrayNode truths) {
    ObjectNode truth =
        truth(
            truths,
            "chronic_absence_mix",
            "Hispanic/Latino students are chronically absent more often across the district, mostly"
                + " because more of them attend schools where everyone is absent more often.",
            STUDENTS,
            "chronically_absent",
            "gap, four fifths or more of it enrollment mix");
    group(truth, "race_ethnicity", Race.HISPANIC.label, REST);
    truth.putObject("where").put("mix_over", "school_name");
    truth
        .putObject("size")
        .put("log_odds_of_an_absent_day_within_schools", Planted.HISPANIC_ABSENCE);
  }

  private static void tinyGroup(Region region, ArrayNode truths) {
    if (region.districts().stream().anyMatch(district -> district.tinyGroup().isEmpty())) {
      return;
    }
    ObjectNode truth =
        truth(
            truths,
            "tiny_group",
            "A handful of students, all of them set below the bar in reading in the last year, as"
                + " chance can do; nothing else sets them apart.",
            STUDENTS,
            "reading_proficient",
            "too small to tell");
    group(truth, "race_ethnicity", Race.PACIFIC_ISLANDER.label, REST);
    truth
        .putObject("where")
        .put("school_year", region.settings().schoolYear(region.settings().years() - 1));
    truth.putObject("size").put("students_per_district", District.TINY).put("reaching_the_bar", 0);
  }

  private static void decoy(ArrayNode truths) {
    ObjectNode truth =
        truth(
            truths,
            "birth_quarter_nothing",
            "The quarter of birth matters nowhere.",
            STUDENTS,
            "every outcome",
            "no evidence of a gap");
    truth.putObject("group").put("column", "birth_quarter");
    ArrayNode outcomes = truth.putArray("outcomes");
    Stream.of("reading_proficient", "math_proficient", "chronically_absent", "suspended")
        .forEach(outcomes::add);
  }
}
