package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MangledBandsTest {

  @ParameterizedTest
  @CsvSource({
    "20-Oct,10-20%",
    "Oct-20,10-20%",
    "10/20/2024,10-20%",
    "2024-10-20,10-20%",
    "2024-10-20 00:00:00,10-20%",
    "20/10,10-20%"
  })
  void aDateInTheGapBetweenTwoBandsIsRestored(String mangled, String band) {
    assertEquals(
        List.of(new MangledBands.Find(mangled, Optional.of(band))),
        MangledBands.look(List.of("0-10%", mangled, "20-30%", "30-40%")));
  }

  @Test
  void gradesBandsAreRestoredInTheirOwnStyle() {
    assertEquals(
        List.of(new MangledBands.Find("8-Jun", Optional.of("6 - 8"))),
        MangledBands.look(List.of("3 - 5", "8-Jun", "9 - 12")));
  }

  @Test
  void aBandAtTheEndIsRestoredWhenAllBandsAreAsWide() {
    assertEquals(
        List.of(new MangledBands.Find("5-Jan", Optional.of("1-5"))),
        MangledBands.look(List.of("5-Jan", "6-10", "11-15")));
  }

  @Test
  void whereTheGapDoesNotFitItIsOnlyReported() {
    assertEquals(
        List.of(new MangledBands.Find("12-Mar", Optional.empty())),
        MangledBands.look(List.of("0-10%", "12-Mar", "20-30%")));
    assertEquals(
        List.of(new MangledBands.Find("5-Jan", Optional.empty())),
        MangledBands.look(List.of("none", "5-Jan", "more")));
  }

  @Test
  void aBandThatIsThereAlreadyIsNotMadeTwice() {
    assertEquals(
        List.of(new MangledBands.Find("20-Oct", Optional.empty())),
        MangledBands.look(List.of("0-10", "10-20", "20-Oct", "20-30")));
  }

  @Test
  void aColumnOfDatesIsAColumnOfDates() {
    assertTrue(MangledBands.look(List.of("2024-10-20", "2024-10-21", "2024-10-22")).isEmpty());
    assertTrue(MangledBands.look(List.of("Oct-20", "Nov-20", "unknown")).isEmpty());
  }
}
