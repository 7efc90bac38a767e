package org.sightline.engine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleSettingsTest {
  @ParameterizedTest
  @CsvSource({"0,1,students", "-3,1,students", "50000001,1,students", "10,0,years", "10,31,years"})
  void aSizeThatMakesNoDistrictIsRefusedWithItsRange(long students, int years, String named) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> ExampleSettings.of(students, years, 1));
    String message = String.valueOf(refusal.getMessage());
    assertTrue(message.startsWith(named + " is "), message);
    assertTrue(message.contains("Maybe choose a number from 1 to "), message);
  }

  @Test
  void noTableAtAllIsRefused() {
    ExampleSettings settings = ExampleSettings.of(10, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> settings.with(Set.of()));
  }

  @Test
  void everyTableIsWrittenForADistrictOfUsualSize() {
    assertEquals(EnumSet.allOf(ExampleTable.class), ExampleSettings.of(100_000, 3, 1).tables());
  }

  @Test
  void theWeeklyTablesWaitToBeAskedForInAHugeOne() {
    assertEquals(
        EnumSet.of(ExampleTable.STUDENTS, ExampleTable.REFERRALS, ExampleTable.BELONGING_SURVEY),
        ExampleSettings.of(100_001, 3, 1).tables());
  }
}
