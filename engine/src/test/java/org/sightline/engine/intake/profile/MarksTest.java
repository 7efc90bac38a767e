package org.sightline.engine.intake.profile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "<10",
        "< 10",
        "<=10",
        "n<10",
        "n < 5",
        "LNE",
        "PS",
        "DS",
        "\u22645%",
        ">95%",
        ">=95%",
        "s",
        "<5 %",
        "10 or fewer",
        "Suppressed",
        "too few students"
      })
  void marksOfWithheldValues(String cell) {
    assertTrue(Marks.isWithheld(cell), cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "White", "10-20%", "Oak", "Pass", "-9", "55<="})
  void noMarks(String cell) {
    assertFalse(Marks.isWithheld(cell), cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N/A", "null", "NaN", "#N/A", ".", "Not reported"})
  void blankInAnyColumn(String cell) {
    assertTrue(Marks.isBlank(cell), cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "--", "-", "None", "unknown"})
  void blankOnlyAmongNumbers(String cell) {
    assertFalse(Marks.isBlank(cell), cell);
    assertTrue(Marks.isBlankNumber(cell), cell);
  }
}
