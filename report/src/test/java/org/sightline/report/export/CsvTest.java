package org.sightline.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "+1+2",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "=1",
        "-",
        "+",
        "\uFF1D1",
        "--1"
      })
  void whatASpreadsheetWouldRunIsTextAgain(String cell) {
    assertEquals('\'', Csv.cell(cell).charAt(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r=1", "\n=1"})
  void alsoBehindALineBreak(String cell) {
    assertEquals("\"'" + cell + "\"", Csv.cell(cell));
  }

  @ParameterizedTest
  @CsvSource({"-3", "+4.5", "-0.25", "1e-5", "-1.5E+3", "English learners", "a=b", "3-4"})
  void plainNumbersAndNamesStayAsTheyAre(String cell) {
    assertEquals(cell, Csv.cell(cell));
  }

  @Test
  void numbersStandBareAndMissingOnesLeaveTheFieldEmpty() {
    Data data =
        new Data(
            List.of("group", "value", "note"),
            List.of(
                Arrays.asList("A, \"B\"", -0.31, ""), Arrays.asList("C", null, "fewer than 10")));
    assertEquals(
        "group,value,note\r\n\"A, \"\"B\"\"\",-0.31,\r\nC,,fewer than 10\r\n", Csv.of(data));
  }

  @Test
  void noRowHoldsWhatIsNoNumber() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Data(List.of("value"), List.of(List.of(Double.NaN))));
  }

  @Property
  void noCellEverBeginsAsAFormula(@ForAll String anything) {
    String cell = Csv.cell(anything);
    String inside = cell.startsWith("\"") ? cell.substring(1) : cell;
    boolean number = anything.matches("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?");
    assertFalse(!number && !inside.isEmpty() && "=+-@\t\r\n".indexOf(inside.charAt(0)) >= 0);
  }
}
