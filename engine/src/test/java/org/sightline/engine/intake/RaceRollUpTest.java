package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.intake.source.Reading;

class RaceRollUpTest {

  private static final String FLAGS =
      """
      student_id,Hispanic,American Indian,Asian,Black,White,score
      1,Y,N,N,N,Y,10
      2,N,N,Y,N,Y,11
      3,N,N,N,N,Y,12
      4,N,N,N,N,N,13
      5,,N,N,Y,N,14
      """;

  @TempDir Path folder;
  private Bringing b;

  @BeforeEach
  void workspace() {
    b = new Bringing(folder);
  }

  @Test
  void hispanicOfAnyRaceComesFirstThenTwoOrMoreThenTheOneRace() {
    DatasetVersion version = b.bring(FLAGS);
    assertEquals(
        Arrays.asList(
            "Hispanic or Latino", "Two or more races", "White", null, "Black or African American"),
        b.values(version, "race_ethnicity_federal"));
    assertEquals(RaceRollUp.MADE, Bringing.column(version, "race_ethnicity_federal").because());
    assertEquals(Role.IGNORED, Bringing.column(version, "White").role());
  }

  @Test
  void theRuleCanBeSwitchedOff() {
    DatasetVersion version =
        b.bring(
            FLAGS,
            new Choices(
                Reading.BY_LOOKING, java.util.Map.of(), java.util.Optional.empty(), false, true));
    assertTrue(version.dictionary().find("race_ethnicity_federal").isEmpty());
    assertEquals(Role.ATTRIBUTE, Bringing.column(version, "White").role());
  }

  @Test
  void aRaceColumnBesideAHispanicFlagIsRolledUp() {
    DatasetVersion version =
        b.bring("race,hispanic,score\nWhite,N,1\nWhite,Y,2\nAsian;White,N,3\n,N,4\n");
    assertEquals(
        Arrays.asList("White", "Hispanic or Latino", "Two or more races", null),
        b.values(version, "race_ethnicity_federal"));
  }

  @Test
  void aColumnThatIsRolledUpAlreadyStaysAsItIs() {
    DatasetVersion version = b.bring("race,hispanic,score\nWhite,N,1\nHispanic or Latino,Y,2\n");
    assertTrue(version.dictionary().find("race_ethnicity_federal").isEmpty());
  }
}
