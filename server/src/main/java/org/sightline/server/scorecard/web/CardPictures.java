package org.sightline.server.scorecard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sightline.engine.dataset.Dictionary;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Pictured;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Against;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.ControlChart;
import org.sightline.report.picture.Group;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.report.picture.Trend;
import org.sightline.server.scorecard.Card;
import org.sightline.server.scorecard.Entry;
import org.sightline.server.scorecard.Over;
import org.sightline.server.site.Page;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Interval;
import org.sightline.statistics.Known;
import org.sightline.statistics.Range;
import org.sightline.statistics.charts.Limits;
import org.sightline.statistics.charts.ManyCharts;

/** Draws the charts of a scorecard: control charts over weeks, trends over years. */
record CardPictures(Page page, Card card, List<Dated> happened) {
  private static final int POINTS = 100;

  /** What was looked at, in sentences. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    if (counted().isEmpty()) {
      words.add(page.say(ScorecardWords.CHARTS_NONE));
    }
    for (ManyCharts many : card.charts()) {
      words.add(page.say(ScorecardWords.LIMITS));
      words.add(page.say(ScorecardWords.MANY, many.findings().size()));
    }
    return words;
  }

  private List<Entry.Counted> counted() {
    return card.entries().stream()
        .map(Entry::figures)
        .filter(Entry.Counted.class::isInstance)
        .map(Entry.Counted.class::cast)
        .toList();
  }

  /** Every picture, gap first, then each group. */
  List<Html> drawn() {
    List<Html> drawn = new ArrayList<>();
    int charted = 0;
    for (Entry.Counted each : counted()) {
      boolean limits = each.over().charted() && !card.charts().isEmpty();
      List<Picture> pictures = limits ? charts(each, charted) : trends(each);
      charted += limits ? 3 : 0;
      for (Picture picture : pictures) {
        drawn.add(picture.in(page.speech()).figure("chart-" + drawn.size(), 3));
      }
    }
    return drawn;
  }

  private List<Picture> trends(Entry.Counted counted) {
    Over over = counted.over();
    List<String> times = over.times().stream().map(page.speech()::name).toList();
    boolean mean = counted.question().isMean();
    String question = page.speech().name(counted.question().label());
    Picture groups =
        new Trend(
            Caption.of(question),
            mean ? Scale.ofNumbers(1) : Scale.ofShares(),
            counted
                .question()
                .bar()
                .map(bar -> (Against) new Against.Bar(bar.doubleValue()))
                .orElseGet(Against.Nothing::new),
            timeName(over),
            times,
            List.of(new Trend.Series(own(), over.own()), new Trend.Series(others(), over.others())),
            Dated.on(over.times(), happened));
    Picture gap =
        new Trend(
            Caption.of(gapOf(question, mean)),
            Scale.ofNumbers(1),
            new Against.Nothing(),
            timeName(over),
            times,
            List.of(
                new Trend.Series(
                    new Group(page.say(ScorecardWords.GAP), Mark.at(3)), points(over, mean))),
            Dated.on(over.times(), happened));
    return List.of(groups, gap);
  }

  private List<Picture> charts(Entry.Counted counted, int first) {
    Over over = counted.over();
    boolean mean = counted.question().isMean();
    String question = page.speech().name(counted.question().label());
    List<ManyCharts.Finding> found = card.charts().get(0).findings();
    Group gap = new Group(page.say(ScorecardWords.GAP), Mark.at(3));
    List<Picture> pictures = new ArrayList<>();
    List<Group> who = List.of(gap, own(), others());
    for (int i = 0; i < who.size(); i++) {
      Optional<Limits> limits = over.limits().get(i);
      if (limits.isEmpty()) {
        continue;
      }
      boolean ofGap = i == 0;
      double unit = ofGap && !mean ? POINTS : 1;
      List<Estimate> values = ofGap ? points(over, mean) : over.series().get(i);
      ManyCharts.Finding finding = found.get(first + i);
      TreeSet<Integer> breaks = new TreeSet<>();
      if (finding.flagged()) {
        for (int at = finding.from(); at <= finding.to(); at++) {
          breaks.add(at);
        }
      }
      pictures.add(
          new ControlChart(
              Caption.of(
                  ofGap
                      ? gapOf(question, mean)
                      : page.say(ScorecardWords.OF_WHOM, question, who.get(i).name()),
                  finding.flagged()
                      ? page.say(
                          ScorecardWords.MOVED,
                          page.speech().name(over.times().get(finding.from())))
                      : page.say(ScorecardWords.USUAL)),
              ofGap || mean ? Scale.ofNumbers(1) : Scale.ofShares(),
              who.get(i),
              timeName(over),
              over.times().stream().map(page.speech()::name).toList(),
              values,
              new ControlChart.Limits(
                  limits.get().lower() * unit,
                  limits.get().centre() * unit,
                  limits.get().upper() * unit),
              Over.BASELINE,
              breaks,
              Dated.on(over.times(), happened)));
    }
    return pictures;
  }

  private String gapOf(String question, boolean mean) {
    return page.say(mean ? ScorecardWords.GAP_OF_MEAN : ScorecardWords.GAP_OF, question);
  }

  /** The gap in points, or in the unit of a mean. */
  private static List<Estimate> points(Over over, boolean mean) {
    return over.gap().stream()
        .map(
            each ->
                each instanceof Known known && !mean
                    ? Estimate.of(known.value() * POINTS, inPoints(known.range()), known.n())
                    : each)
        .toList();
  }

  private static Range inPoints(Range range) {
    return range instanceof Interval interval
        ? new Interval(
            interval.lo() * POINTS, interval.hi() * POINTS, interval.level(), interval.method())
        : range;
  }

  private Dictionary dictionary() {
    return card.ground().data().data().dictionary();
  }

  private Group own() {
    return new Pictured(dictionary(), page.speech()).of(card.ground().group());
  }

  private Group others() {
    return new Group(page.say(ScorecardWords.OTHERS), Mark.RING);
  }

  private String timeName(Over over) {
    return new GroupNames(dictionary(), page.speech()).attribute(over.column());
  }
}
