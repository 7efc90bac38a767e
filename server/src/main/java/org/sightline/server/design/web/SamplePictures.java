package org.sightline.server.design.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.ControlChart;
import org.sightline.report.picture.DotInterval;
import org.sightline.report.picture.Event;
import org.sightline.report.picture.Fence;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.HeatMap;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Pipeline;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Slope;
import org.sightline.report.picture.Trend;
import org.sightline.statistics.Direction;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Tally;
import org.sightline.statistics.rates.Wilson;

/** One of each of the seven pictures, of invented groups. */
record SamplePictures(Speech speech) {
  private static final double BAR = .6;
  private static final int[] BY_WEEK = {
    79, 76, 81, 77, 74, 80, 78, 75, 79, 77, 58, 55, 72, 77, 79, 74
  };

  List<Picture> all() {
    return List.of(dots(), trend(), chart(), map(), slope(), pipeline(), fence());
  }

  private Picture dots() {
    return new DotInterval(
            caption(DesignWords.DOTS),
            Scale.ofShares(),
            Direction.FAVOURABLE,
            new Against.Bar(BAR),
            List.of(
                DotInterval.Row.of(learners(), share(142, 488), 142),
                DotInterval.Row.of(lowIncome(), share(602, 1154), 602),
                DotInterval.Row.of(neither(), share(884, 1262), 884),
                DotInterval.Row.of(everyone(), share(1628, 2904), 1628)))
        .furthestFirst();
  }

  private Picture trend() {
    List<String> years = IntStream.rangeClosed(2021, 2026).mapToObj(Integer::toString).toList();
    return new Trend(
        caption(DesignWords.TREND),
        Scale.ofShares(),
        new Against.Bar(BAR),
        speech.say(DesignWords.YEAR),
        years,
        List.of(
            series(learners(), 120, 138, 142, 144, 152, 154),
            series(everyone(), 260, 266, 271, 270, 282, 290)),
        List.of(new Event(3.5, speech.say(DesignWords.EVENT))));
  }

  private Picture chart() {
    List<String> weeks =
        IntStream.rangeClosed(1, BY_WEEK.length).mapToObj(Integer::toString).toList();
    return new ControlChart(
        caption(DesignWords.CHART),
        Scale.ofShares(),
        everyone(),
        speech.say(DesignWords.WEEK),
        weeks,
        IntStream.of(BY_WEEK).<Estimate>mapToObj(percent -> share(percent * 2L, 200)).toList(),
        new ControlChart.Limits(.68, .775, .87),
        10,
        new TreeSet<>(List.of(10, 11)),
        List.of());
  }

  private Picture map() {
    long[][] reached = {{22, 60, 71}, {31, 40, 64}, {48, 66, 80}, {27, 58, 4}};
    List<HeatMap.Place> places = new ArrayList<>();
    for (int i = 0; i < reached.length; i++) {
      places.add(
          new HeatMap.Place(
              speech.say(DesignWords.SCHOOL, String.valueOf((char) ('A' + i))),
              List.of(
                  share(reached[i][0], 100),
                  share(reached[i][1], 100),
                  reached[i][2] < 5 ? share(4, 7) : share(reached[i][2], 100))));
    }
    return new HeatMap(
        caption(DesignWords.MAP),
        Scale.ofShares(),
        Direction.FAVOURABLE,
        BAR,
        List.of(learners(), lowIncome(), neither()),
        places);
  }

  private Picture slope() {
    return new Slope(
        caption(DesignWords.SLOPE),
        Scale.ofShares(),
        new Against.Bar(BAR),
        "2025",
        "2026",
        List.of(
            new Slope.Line(learners(), share(142, 500), share(190, 500)),
            new Slope.Line(neither(), share(350, 500), share(356, 500))),
        Estimate.of(-.084, org.sightline.statistics.Interval.of(-.16, -.01, "Newcombe"), 1000));
  }

  private Picture pipeline() {
    return new Pipeline(
        caption(DesignWords.PIPELINE),
        List.of(
            speech.say(DesignWords.STAGE_ELIGIBLE),
            speech.say(DesignWords.STAGE_ENCOURAGED),
            speech.say(DesignWords.STAGE_ENROLLED)),
        List.of(
            new Pipeline.Track(learners(), List.of(120L, 52L, 44L)),
            new Pipeline.Track(neither(), List.of(400L, 300L, 262L))),
        OptionalInt.of(1));
  }

  private Picture fence() {
    return new Fence(
        caption(DesignWords.FENCE),
        BAR,
        Fence.Panel.EQUITY,
        List.of(
            new Fence.Standing(learners(), share(310, 1000)),
            new Fence.Standing(lowIncome(), share(480, 1000)),
            new Fence.Standing(neither(), share(700, 1000))));
  }

  private Trend.Series series(Group group, long... reachedOf500) {
    List<Estimate> estimates = new ArrayList<>();
    for (long reached : reachedOf500) {
      estimates.add(share(reached, 500));
    }
    return new Trend.Series(group, estimates);
  }

  private static Estimate share(long reached, long of) {
    return Wilson.share(new Tally(reached, of));
  }

  private Caption caption(DesignWords title) {
    return Caption.of(speech.say(title));
  }

  private Group learners() {
    return new Group(speech.say(DesignWords.LEARNERS), Mark.DISC);
  }

  private Group lowIncome() {
    return new Group(speech.say(DesignWords.LOW_INCOME), Mark.SQUARE);
  }

  private Group neither() {
    return new Group(speech.say(DesignWords.NEITHER), Mark.TRIANGLE);
  }

  private Group everyone() {
    return new Group(speech.say(DesignWords.EVERYONE), Mark.RING);
  }
}
