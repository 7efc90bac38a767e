package org.sightline.engine.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sightline.engine.indicator.Dictionaries.categories;
import static org.sightline.engine.indicator.Dictionaries.column;
import static org.sightline.engine.indicator.Dictionaries.dictionary;
import static org.sightline.engine.indicator.Dictionaries.number;
import static org.sightline.engine.indicator.Dictionaries.yesOrNo;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.engine.dataset.Kind;
import org.sightline.engine.dataset.Role;
import org.sightline.statistics.Direction;

class IndicatorTextTest {

  private static final Dictionary SCHOOL =
      dictionary(
          categories("final_result", "Pass", "Withdrawn", "Fail", "Distinction"),
          number("mAch"),
          number("reading"),
          number("absences"),
          yesOrNo("suspended"),
          column("passed", Role.COUNT, Kind.WHOLE),
          column("tested", Role.COUNT, Kind.WHOLE),
          number("odd>=name"),
          categories("place", "Paris, France", "Rome"));

  private static Indicator parse(String line) {
    return IndicatorText.parse(line, SCHOOL);
  }

  @Test
  void categoriesThatCountAreListed() {
    assertEquals(
        new Criterion.OneOf("final_result", List.of("Pass", "Distinction")),
        parse("final_result=Pass,Distinction").criterion());
  }

  @Test
  void aNumberAloneIsItsMean() {
    assertEquals(new Criterion.MeanOf("mAch"), parse("mAch").criterion());
  }

  @Test
  void aNumberMayBeHeldAgainstABar() {
    assertEquals(
        new Criterion.AtLeast("reading", new BigDecimal("240")),
        parse("reading >= 240").criterion());
    assertEquals(
        new Criterion.AtMost("absences", new BigDecimal("5")), parse("absences<=5").criterion());
  }

  @Test
  void aYesOrNoColumnAndAPairOfCounts() {
    assertEquals(new Criterion.IsTrue("suspended"), parse("suspended").criterion());
    assertEquals(new Criterion.Pair("passed", "tested"), parse("passed/tested").criterion());
    assertEquals(Counted.EVENTS, parse("passed/tested").counted());
  }

  @Test
  void aCategoryColumnAloneTakesTheGoodResults() {
    assertEquals(
        new Criterion.OneOf("final_result", List.of("Distinction", "Pass")),
        parse("final_result").criterion());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "suspended | ADVERSE",
        "absences | ADVERSE",
        "absences<=5 | FAVOURABLE",
        "absences>=18 | ADVERSE",
        "reading>=240 | FAVOURABLE",
        "reading<=200 | ADVERSE",
        "final_result=Withdrawn | ADVERSE",
        "final_result=Pass | FAVOURABLE",
        "adverse:reading>=240 | ADVERSE",
        "favorable: suspended | FAVOURABLE"
      })
  void theDirectionFollowsTheWordsUnlessSaid(String line, Direction direction) {
    assertEquals(direction, parse(line).direction());
  }

  @Test
  void columnsAndCategoriesMayContainTheSigns() {
    assertEquals(new Criterion.MeanOf("odd>=name"), parse("odd>=name").criterion());
    assertEquals(
        new Criterion.AtLeast("odd>=name", new BigDecimal("3")), parse("odd>=name>=3").criterion());
    assertEquals(
        new Criterion.OneOf("place", List.of("Paris, France", "Rome")),
        parse("place=Paris, France,Rome").criterion());
  }

  @Test
  void anUnknownColumnIsAnsweredWithTheNearest() {
    var error = assertThrows(IndicatorException.class, () -> parse("final_resutl=Pass"));
    assertEquals(
        "there is no column 'final_resutl'. Maybe you meant final_result",
        error.getMessage().substring(0, 63));
  }

  @Test
  void anUnknownCategoryIsAnsweredWithTheNearest() {
    var error = assertThrows(IndicatorException.class, () -> parse("final_result=Passed"));
    assertEquals(
        "column 'final_result' has no value 'Passed'. Maybe you meant Pass",
        error.getMessage().substring(0, 65));
  }

  @Test
  void whatCannotBeComparedIsSaid() {
    assertEquals(
        "'high' is not a number to compare 'reading' with. Maybe write reading>=240,"
            + " with a point for decimals.",
        assertThrows(IndicatorException.class, () -> parse("reading>=high")).getMessage());
    assertEquals(
        "column 'final_result' does not hold numbers. Maybe name the values that count:"
            + " final_result=Pass.",
        assertThrows(IndicatorException.class, () -> parse("final_result>=3")).getMessage());
    assertEquals(
        "column 'place' holds categories whose meaning is not known. Maybe name those that count:"
            + " place=Paris, France.",
        assertThrows(IndicatorException.class, () -> parse("place")).getMessage());
  }

  @Test
  void theNameIsAShorthandThatReadsBackAsTheSame() {
    for (String line :
        List.of(
            "final_result=Pass,Distinction",
            "mAch",
            "reading>=240",
            "absences<=5",
            "suspended",
            "passed/tested")) {
      assertEquals(line, parse(line).name());
      assertEquals(parse(line), parse(parse(line).name()));
    }
  }

  @Test
  void aBarOnAShareLiesBetweenNoneAndAll() {
    Indicator tooHigh = parse("suspended").withBar(new BigDecimal("60"));
    var error = assertThrows(IndicatorException.class, () -> IndicatorCheck.check(tooHigh, SCHOOL));
    assertEquals(
        "the bar of 'suspended' is 60. Maybe write it as a share between 0 and 1, such as 0.6.",
        error.getMessage());
    IndicatorCheck.check(parse("mAch").withBar(new BigDecimal("60")), SCHOOL);
  }
}
