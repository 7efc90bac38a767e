package org.sightline.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.report.Samples;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Reason;

/** The one sentence each picture finds by itself, and what it keeps to itself. */
class ReadingTest {
  private static final Speech ENGLISH = Speech.of(Language.ENGLISH);

  private static Drawn sample(String name) {
    Picture picture = new Samples(Language.ENGLISH).all().get(name);
    return picture.in(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dot-usual | English learners, With a disability and Low-income stand short of the bar. Former English learners cannot be told apart from the bar.",
        "dot-forty | 22 groups stand short of the bar. 11 groups stand above the bar. 7 groups cannot be told apart from the bar.",
        "dot-adverse | With a disability stand above the bar, where less is better. English learners cannot be told apart from the bar.",
        "dot-means | Low-income stand short of everyone else. Former English learners cannot be told apart from everyone else.",
        "trend-usual | English learners went from 25% in 2019 to 31% in 2026; the bar is 29 points away.",
        "trend-three | The furthest moved: Low-income went from 16% in 2019 to 29% in 2026.",
        "control-usual | Something changed in Week 11: 10 points break the usual.",
        "control-calm | Nothing here is out of the usual.",
        "heat-usual | English learners at Riverside Elementary stand furthest from the bar: 38 points.",
        "heat-means | Low-income at Riverside stand furthest from the bar: 5.2.",
        "slope-usual | 23 points apart became 14 points.",
        "pipeline-usual | The paths part at “Encouraged by the school”.",
        "fence-today | One of 3 sees over the fence.",
        "fence-equality | The same box for each: 14 points. One group still looks at planks.",
        "fence-equity | The boxes each needs: 29 points, 12 points and none. Everyone sees over.",
        "fence-above | Everyone sees over; nobody needs a box."
      })
  void says(String name, String sentence) {
    assertEquals(sentence, sample(name).reading());
  }

  @Test
  void aRowThatWasJudgedIsSaidAsItWasJudged() {
    Estimate sure = Estimate.of(.5, Interval.of(.45, .55, "Wilson"), 400);
    Drawn drawn =
        new DotInterval(
                Caption.of("Reading"),
                Scale.ofShares(),
                Direction.FAVOURABLE,
                new Against.Own("everyone else"),
                List.of(
                    DotInterval.Row.of(new Group("A", Mark.DISC), sure)
                        .against(OptionalDouble.of(.6))
                        .standing(Stand.BELOW),
                    DotInterval.Row.of(new Group("B", Mark.SQUARE), sure)
                        .against(OptionalDouble.of(.58))
                        .standing(Stand.CANNOT_TELL),
                    DotInterval.Row.of(new Group("C", Mark.DIAMOND), sure)
                        .standing(Stand.NOT_JUDGED)))
            .in(ENGLISH);
    assertEquals(
        "A stand short of everyone else. B cannot be told apart from everyone else.",
        drawn.reading());
    String figure = drawn.figure("p", 3).toString();
    assertEquals(3, figure.split("class=\"reference own\"", -1).length - 1, "two rows and the key");
  }

  @Test
  void namesThatDoNotFitOverTheirColumnsAreNumberedAndToldInTheKey() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      groups.add(
          new Group(
              "Students who are not English learners, students from district " + i, Mark.at(i)));
    }
    Estimate half = Estimate.of(.5, Interval.of(.45, .55, "Wilson"), 400);
    String figure =
        new HeatMap(
                Caption.of("Reading"),
                Scale.ofShares(),
                Direction.FAVOURABLE,
                new Against.Reference("all students", .6),
                groups,
                List.of(new HeatMap.Place("Mill", Collections.nCopies(6, half))))
            .in(ENGLISH)
            .figure("p", 3)
            .toString();
    assertTrue(figure.contains("1: " + groups.get(0).name()), figure);
    assertTrue(figure.contains("6: " + groups.get(5).name()), figure);
    assertFalse(figure.contains("…"), "nothing is cut");
    assertTrue(figure.contains("the interval holds all students"), "there is no bar to hold");
    assertFalse(figure.contains("holds the bar"));
  }

  @Test
  void fewTimesAreATableWithARowForEachGroup() {
    Drawn drawn =
        new Trend(
                Caption.of("Reading"),
                Scale.ofShares(),
                new Against.Nothing(),
                "Year",
                List.of("2024", "2025"),
                List.of(
                    new Trend.Series(
                        new Group("A", Mark.DISC),
                        List.of(
                            Estimate.of(.5, Interval.of(.45, .55, "Wilson"), 400),
                            Estimate.undefined(Reason.NO_DENOMINATOR, "nobody")))),
                List.of())
            .in(ENGLISH);
    String figure = drawn.figure("p", 3).toString();
    assertTrue(figure.contains("50.0% (45.0% to 55.0%)"), figure);
    assertEquals(1, figure.split(">nobody", -1).length - 1, "said once");
  }

  @Test
  void theCallersSentenceComesFirst() {
    DotInterval dots =
        new DotInterval(
            Caption.of("Reading", "The bus leaves too early."),
            Scale.ofShares(),
            Direction.FAVOURABLE,
            new Against.Bar(.6),
            List.of(DotInterval.Row.of(new Group("A", Mark.DISC), Estimate.of(.4, 90))));
    assertEquals("The bus leaves too early.", dots.in(ENGLISH).reading());
  }

  @Test
  void fewerThanTenLeaveNoNumberAnywhere() {
    Drawn drawn = sample("dot-usual");
    String row =
        drawn
            .csv()
            .lines()
            .filter(line -> line.startsWith("\"Newcomers"))
            .findFirst()
            .orElseThrow();
    assertEquals("\"Newcomers, under one year\",,,,,,fewer than 10", row);
    String figure = drawn.figure("p", 3).toString();
    assertFalse(
        figure.contains("42.9") || figure.contains("43%") || figure.contains("3 of 7"), figure);
    assertFalse(drawn.vegaLite().contains("0.428"), "the specification");
    assertTrue(figure.contains("class=\"hatch\""), figure);
  }

  @Test
  void noLineCrossesAYearWithoutAValue() {
    String figure = sample("trend-usual").figure("p", 3).toString();
    var lines = java.util.regex.Pattern.compile("class=\"line g1\" d=\"([^\"]+)\"").matcher(figure);
    assertTrue(lines.find());
    assertEquals(6, lines.group(1).split(" ").length, "2021 to 2026: " + lines.group(1));
    assertFalse(lines.find(), "2019 stands alone");
    assertTrue(figure.contains("2020 (nobody counted)"), figure);
  }

  @Test
  void theBarIsOneRailInEveryPicture() {
    for (String name : List.of("dot-usual", "trend-usual", "slope-usual", "fence-today")) {
      String figure = sample(name).figure("p", 3).toString();
      assertEquals(1, figure.split("class=\"rail[ \"]", -1).length - 1, name);
    }
    assertFalse(
        sample("dot-means").figure("p", 3).toString().contains("class=\"rail"),
        "a reference is no bar");
  }

  @Test
  void rightToLeftTheZeroStandsAtTheRight() {
    Picture picture = new Samples(Language.ARABIC).all().get("dot-usual");
    String figure = picture.in(Speech.of(Language.ARABIC)).figure("p", 3).toString();
    assertTrue(
        figure.contains("<svg x=\"40%\" y=\"28\" overflow=\"visible\"><path class=\"rail\""),
        figure);
  }

  @Test
  void ordersTheFurthestFirstEveryoneAfterAndTheUnknownLast() {
    DotInterval dots =
        new DotInterval(
            Caption.of("Suspended"),
            Scale.ofShares(),
            Direction.ADVERSE,
            new Against.Bar(.02),
            List.of(
                DotInterval.Row.of(new Group("few", Mark.CROSS), Estimate.of(.5, 4)),
                DotInterval.Row.of(new Group("all", Mark.RING), Estimate.of(.02, 900)),
                DotInterval.Row.of(new Group("near", Mark.DISC), Estimate.of(.03, 90)),
                DotInterval.Row.of(new Group("far", Mark.SQUARE), Estimate.of(.2, 90))));
    assertEquals(
        List.of("far", "near", "all", "few"),
        dots.furthestFirst().rows().stream().map(row -> row.group().name()).toList());
  }

  @Test
  void refusesWhatCannotBeDrawnTruly() {
    Group group = new Group("A", Mark.DISC);
    Caption caption = Caption.of("x");
    Against bar = new Against.Bar(.6);
    assertThrows(IllegalArgumentException.class, () -> Caption.of(" "));
    assertThrows(IllegalArgumentException.class, () -> new Group("", Mark.DISC));
    assertThrows(IllegalArgumentException.class, () -> new Against.Bar(Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DotInterval(
                caption,
                Scale.ofShares(),
                Direction.FAVOURABLE,
                bar,
                List.of(DotInterval.Row.of(group, Estimate.of(31, 90)))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Pipeline(
                caption,
                List.of("a", "b"),
                List.of(new Pipeline.Track(group, List.of(10L, 11L))),
                OptionalInt.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Trend(
                caption,
                Scale.ofShares(),
                bar,
                "Year",
                List.of("2019"),
                List.of(new Trend.Series(group, List.of())),
                List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Slope(
                caption,
                Scale.ofShares(),
                bar,
                "2024",
                "2026",
                List.of(
                    new Slope.Line(group, Estimate.of(.1, 90), Estimate.of(.2, 90)),
                    new Slope.Line(
                        new Group("B", Mark.DISC), Estimate.of(.1, 90), Estimate.of(.2, 90))),
                Estimate.of(.1, 2)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ControlChart(
                caption,
                Scale.ofShares(),
                group,
                "Week",
                List.of("1"),
                List.of(Estimate.of(.5, 90)),
                new ControlChart.Limits(.4, .5, .6),
                1,
                new TreeSet<>(List.of(1)),
                List.of()));
    assertThrows(IllegalArgumentException.class, () -> new ControlChart.Limits(.6, .5, .4));
  }

  @Test
  void aHeatMapOfSmallDistancesStillTellsThemApart() {
    HeatSteps usual = HeatSteps.upTo(.38, Scale.ofShares());
    assertEquals(List.of(1, 2, 5), List.of(usual.of(.05), usual.of(.06), usual.of(.38)));
    HeatSteps small = HeatSteps.upTo(.04, Scale.ofShares());
    assertEquals(List.of(1, 2, 4), List.of(small.of(.01), small.of(.011), small.of(.04)));
  }

  @Test
  void anAxisHoldsItsBarHoweverFarItLies() {
    Domain domain = Scale.ofNumbers(1).across(List.of(1.0, 5.0, 300.0));
    assertTrue(domain.low() <= 1 && domain.high() >= 300, domain.toString());
    assertEquals(new Domain(0, 1, .2), Scale.ofShares().across(List.of(.31, .6)));
    assertEquals(0, Scale.ofShares().across(List.of(.02, .031)).low());
    assertTrue(Scale.ofShares().across(List.of(0.0)).high() > 0);
    Interval flat = Interval.of(3, 3, "t");
    assertTrue(Scale.ofNumbers(0).around(List.of(flat.lo(), flat.hi())).high() > 3);
  }
}
