package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.statistics.Tally;

/** Each planted truth is read from {@code truth.json} and looked for in the written files. */
class PlantedTruthsTest {
  @TempDir private static Path folder;
  private static ReadTable students = new ReadTable(List.of(), List.of());
  private static final Map<String, JsonNode> TRUTHS = new HashMap<>();

  @BeforeAll
  static void write() throws Exception {
    Set<ExampleTable> tables = EnumSet.allOf(ExampleTable.class);
    tables.remove(ExampleTable.ATTENDANCE_WEEKLY);
    ExampleSettings settings = ExampleSettings.of(20_000, 2, 11).with(tables);
    ExampleDistrict.write(settings, folder, ExampleProgress.SILENT);
    students = ReadTable.students(folder);
    JsonNode file = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    file.get("truths").forEach(truth -> TRUTHS.put(truth.get("id").asText(), truth));
  }

  private static JsonNode truth(String id) {
    JsonNode truth = TRUTHS.get(id);
    if (truth == null) {
      throw new AssertionError("truth.json does not state " + id);
    }
    return truth;
  }

  private static ReadTable group(JsonNode truth, ReadTable table) {
    JsonNode group = truth.get("group");
    return table.where(group.get("column").asText(), group.get("value").asText());
  }

  private static ReadTable rest(JsonNode truth, ReadTable table) {
    JsonNode group = truth.get("group");
    return table.except(group.get("column").asText(), group.get("value").asText());
  }

  private static double size(JsonNode truth, String name) {
    return truth.get("size").get(name).asDouble();
  }

  @Test
  void sevenTruthsAreStated() {
    assertEquals(7, TRUTHS.size());
  }

  @Test
  void englishLearnersStandBehindInReadingButHardlyInMathematics() {
    JsonNode truth = truth("english_learner_reading");
    ReadTable hispanic = students.where("race_ethnicity", "Hispanic/Latino");
    double reading =
        group(truth, hispanic).mean("reading_scale_score")
            - rest(truth, hispanic).mean("reading_scale_score");
    double maths =
        group(truth, hispanic).mean("math_scale_score")
            - rest(truth, hispanic).mean("math_scale_score");
    assertEquals(size(truth, "scale_points_other_things_equal"), reading, 12);
    assertEquals(0, maths, 12);
  }

  @Test
  void theSuspensionGapComesFromSubjectiveInfractionsInTwoSchoolsOnly() throws Exception {
    JsonNode truth = truth("suspension_two_schools");
    Set<String> two = new HashSet<>();
    truth.get("where").get("school_name").forEach(name -> two.add(name.asText()));
    assertEquals(2, two.size());
    ReadTable referrals = ReadTable.of(folder, "referrals.csv");
    Set<String> black = group(truth, students).by("student_id").keySet();

    Gap subjectiveHere = gap(two, black, referrals.where("infraction_class", "Subjective"), true);
    Gap objectiveHere = gap(two, black, referrals.where("infraction_class", "Objective"), true);
    Gap subjectiveElsewhere =
        gap(two, black, referrals.where("infraction_class", "Subjective"), false);
    assertEquals(size(truth, "subjective_referral_ratio"), subjectiveHere.referralRatio(), 0.6);
    assertEquals(
        size(truth, "suspended_after_subjective"), subjectiveHere.suspended().rate(), 0.07);
    assertEquals(1, objectiveHere.referralRatio(), 0.35);
    assertEquals(1, subjectiveElsewhere.referralRatio(), 0.2);
    assertEquals(
        size(truth, "suspended_after_subjective_elsewhere"),
        subjectiveElsewhere.suspended().rate(),
        0.05);
  }

  private record Gap(double referralRatio, Tally suspended) {}

  private static Gap gap(Set<String> two, Set<String> black, ReadTable referrals, boolean here) {
    ReadTable enrolled =
        students.where(
            "school_name", name -> two.contains(name) == here && !name.contains("Elementary"));
    ReadTable referred =
        referrals.where(
            "school_name", name -> two.contains(name) == here && !name.contains("Elementary"));
    double share = (double) enrolled.where("student_id", black::contains).size() / enrolled.size();
    ReadTable own = referred.where("student_id", black::contains);
    double rate = own.size() / share;
    double others = (referred.size() - own.size()) / (1 - share);
    return new Gap(rate / others, own.yes("suspended"));
  }

  @Test
  void theAdvancedCourseGapArisesAtEncouragement() {
    JsonNode truth = truth("advanced_course_encouragement");
    ReadTable group = group(truth, students);
    ReadTable others = students.where("economic_disadvantage", "No");
    assertEquals(0, difference(group, others, "advanced_eligible"), 0.025);
    ReadTable eligible = group.where("advanced_eligible", "Yes");
    ReadTable otherEligible = others.where("advanced_eligible", "Yes");
    assertEquals(
        size(truth, "encouraged_of_eligible") - size(truth, "encouraged_of_eligible_others"),
        difference(eligible, otherEligible, "advanced_encouraged"),
        0.04);
    ReadTable encouraged = eligible.where("advanced_encouraged", "Yes");
    ReadTable otherEncouraged = otherEligible.where("advanced_encouraged", "Yes");
    assertEquals(0, difference(encouraged, otherEncouraged, "advanced_enrolled"), 0.04);
    assertEquals(
        0,
        difference(
            encouraged.where("advanced_enrolled", "Yes"),
            otherEncouraged.where("advanced_enrolled", "Yes"),
            "advanced_passed"),
        0.04);
  }

  private static double difference(ReadTable one, ReadTable other, String column) {
    return one.yes(column).rate() - other.yes(column).rate();
  }

  @Test
  void tutoringDropsForOneNeighborhoodWhenItsBusChanges() throws Exception {
    JsonNode truth = truth("tutoring_bus");
    String year = truth.get("where").get("school_year").asText();
    int from = truth.get("where").get("from_week").asInt();
    ReadTable lastYear = ReadTable.of(folder, "tutoring_weekly.csv").where("school_year", year);
    ReadTable after = lastYear.where("week", week -> Integer.parseInt(week) >= from);
    ReadTable before = lastYear.where("week", week -> Integer.parseInt(week) < from);
    double usual = size(truth, "attended_before_and_elsewhere");
    assertEquals(usual, attended(group(truth, before)), 0.05);
    assertEquals(size(truth, "attended_after"), attended(group(truth, after)), 0.05);
    assertEquals(usual, attended(rest(truth, after)), 0.03);
    ReadTable bus =
        ReadTable.of(folder, "events.csv").where("place", truth.get("group").get("value").asText());
    assertEquals(1, bus.size());
    assertEquals(
        truth.get("where").get("from_date").asText(), bus.cell(bus.rows().get(0), "event_date"));
  }

  private static double attended(ReadTable table) {
    return table.sum("sessions_attended") / table.sum("sessions_expected");
  }

  @Test
  void theAbsenceGapIsMostlyWhichSchoolsStudentsAttend() {
    JsonNode truth = truth("chronic_absence_mix");
    ReadTable group = group(truth, students);
    ReadTable others = rest(truth, students);
    Map<String, ReadTable> own = group.by("school_name");
    Map<String, ReadTable> their = others.by("school_name");
    double mix = 0;
    for (Map.Entry<String, ReadTable> school : own.entrySet()) {
      ReadTable same = their.get(school.getKey());
      double ownShare = (double) school.getValue().size() / group.size();
      double theirShare = (double) same.size() / others.size();
      double rates =
          school.getValue().yes("chronically_absent").rate()
              + same.yes("chronically_absent").rate();
      mix += 0.5 * rates * (ownShare - theirShare);
    }
    double gap = difference(group, others, "chronically_absent");
    assertTrue(gap > 0.05, "the gap is " + gap);
    assertTrue(mix / gap >= 0.8, "of a gap of " + gap + " the mix makes " + mix);
  }

  @Test
  void aHandfulOfStudentsLooksTerribleInOneYear() {
    JsonNode truth = truth("tiny_group");
    ReadTable lastYear =
        students.where("school_year", truth.get("where").get("school_year").asText());
    ReadTable tiny = group(truth, lastYear);
    assertEquals(truth.get("size").get("students_per_district").asInt(), tiny.size());
    assertEquals(0, tiny.yes("reading_proficient").x());
    assertTrue(tiny.yes("reading_proficient").n() >= 4);
  }

  @Test
  void theQuarterOfBirthMattersNowhere() {
    ReadTable lastYear = students.where("school_year", "2025");
    JsonNode truth = truth("birth_quarter_nothing");
    String column = truth.get("group").get("column").asText();
    for (JsonNode outcome : truth.get("outcomes")) {
      double p = Association.pValue(lastYear, column, outcome.asText()).orElseThrow();
      assertTrue(p > 0.001, outcome + " has p " + p);
    }
  }
}
