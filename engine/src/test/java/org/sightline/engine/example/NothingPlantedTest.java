package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.statistics.Proof;

/** A screen of every attribute against every outcome, over many districts. */
class NothingPlantedTest {
  private static final List<String> ATTRIBUTES =
      List.of(
          "race_ethnicity",
          "economic_disadvantage",
          "english_learner_status",
          "iep",
          "gender",
          "neighborhood",
          "birth_quarter",
          "school_name",
          "school_year",
          "grade_level");
  private static final List<String> OUTCOMES =
      List.of(
          "reading_proficient",
          "math_proficient",
          "chronically_absent",
          "referred",
          "suspended",
          "advanced_eligible",
          "advanced_encouraged",
          "advanced_enrolled",
          "advanced_passed");

  @TempDir private Path folder;

  private List<Double> screen(ExampleSettings settings, String name) throws Exception {
    Path place = folder.resolve(name);
    ExampleDistrict.write(
        settings.with(EnumSet.of(ExampleTable.STUDENTS)), place, ExampleProgress.SILENT);
    ReadTable students = ReadTable.students(place);
    List<Double> pValues = new ArrayList<>();
    for (String attribute : ATTRIBUTES) {
      for (String outcome : OUTCOMES) {
        Association.pValue(students, attribute, outcome).ifPresent(pValues::add);
      }
    }
    return pValues;
  }

  private static double shareBelow(double level, List<Double> pValues) {
    return (double) pValues.stream().filter(p -> p < level).count() / pValues.size();
  }

  @Test
  void noOutcomeGoesWithAnyAttributePlaceOrYear() throws Exception {
    int districts = Proof.times(25, 200);
    List<Double> pValues =
        Proof.repeat("districts with nothing planted", districts, 1, this::nothingPlanted).stream()
            .flatMap(List::stream)
            .toList();
    // Outcomes go with one another, so p-values of one district do too: nine outcomes count as few.
    double spread = 4 * Math.sqrt(0.05 * 0.95 / (districts * ATTRIBUTES.size() * 3));
    assertEquals(0.05, shareBelow(0.05, pValues), spread);
    assertEquals(0.50, shareBelow(0.50, pValues), 3 * spread);
  }

  private List<Double> nothingPlanted(SplittableRandom random) {
    int seed = random.nextInt(1, Integer.MAX_VALUE);
    try {
      return screen(ExampleSettings.of(2_000, 2, seed).withNothingPlanted(), "nothing" + seed);
    } catch (Exception unwritable) {
      throw new IllegalStateException("no district of seed " + seed, unwritable);
    }
  }

  @Test
  void theSameScreenSeesTheGapsWhereTheyArePlanted() throws Exception {
    List<Double> pValues = screen(ExampleSettings.of(4_000, 2, 1), "planted");
    assertTrue(shareBelow(0.05, pValues) > 0.3, "share " + shareBelow(0.05, pValues));
  }

  @Test
  void theTruthFileSaysThatNothingIsTrue() throws Exception {
    Path place = folder.resolve("truth");
    ExampleDistrict.write(
        ExampleSettings.of(400, 1, 1).withNothingPlanted(), place, ExampleProgress.SILENT);
    String truth = Files.readString(place.resolve("truth.json"));
    assertTrue(truth.contains("\"nothing_planted\" : true"), truth);
    assertTrue(truth.contains("\"truths\" : [ ]"), truth);
    assertTrue(!Files.readString(place.resolve("events.csv")).contains("Bus 14"));
  }
}
