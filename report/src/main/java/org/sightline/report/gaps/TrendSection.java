package org.sightline.report.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.engine.findings.IndicatorFindings;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Trend;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

/** The groups of each attribute over time. */
record TrendSection(Subject subject) {

  private static final int MOST_SERIES = 7;

  Html html() {
    List<Html> parts = new ArrayList<>();
    for (IndicatorFindings each : subject.findings.indicators()) {
      Map<String, List<org.sightline.engine.findings.Trend>> byAttribute = new LinkedHashMap<>();
      for (org.sightline.engine.findings.Trend trend : each.trends()) {
        String attribute =
            trend.group().ways() == 0 ? "" : trend.group().conditions().get(0).attribute();
        byAttribute.computeIfAbsent(attribute, name -> new ArrayList<>()).add(trend);
      }
      List<org.sightline.engine.findings.Trend> everyone = byAttribute.getOrDefault("", List.of());
      byAttribute.remove("");
      List<Html> pictures = new ArrayList<>();
      byAttribute.forEach(
          (attribute, trends) -> {
            List<org.sightline.engine.findings.Trend> all =
                new ArrayList<>(
                    subject.apart(trends, org.sightline.engine.findings.Trend::group).stream()
                        .limit(MOST_SERIES)
                        .toList());
            all.addAll(everyone);
            picture(each, attribute, all, "trend-" + parts.size() + "-" + pictures.size())
                .ifPresent(pictures::add);
          });
      if (!pictures.isEmpty()) {
        parts.add(
            Block.disclosure(
                subject.label(each.indicator()), parts.isEmpty(), pictures.toArray(Html[]::new)));
      }
    }
    return parts.isEmpty()
        ? Html.NONE
        : Block.section(
            "trends", subject.speech.say(ReportWords.OVER_TIME), parts.toArray(Html[]::new));
  }

  private Optional<Html> picture(
      IndicatorFindings each,
      String attribute,
      List<org.sightline.engine.findings.Trend> trends,
      String id) {
    Set<String> times = new LinkedHashSet<>();
    trends.forEach(trend -> trend.points().forEach(point -> times.add(point.at())));
    if (times.size() < 2) {
      return Optional.empty();
    }
    List<Trend.Series> series =
        trends.stream()
            .map(
                trend ->
                    new Trend.Series(
                        subject.pictured(trend.group()),
                        times.stream().map(time -> at(trend, time)).toList()))
            .toList();
    Trend picture =
        new Trend(
            Caption.of(
                subject.speech.say(
                    ReportWords.TREND_OF,
                    subject.label(each.indicator()),
                    subject.names.attribute(attribute))),
            subject.scale(each.indicator()),
            GapPicture.against(each.indicator()),
            subject.sentences.capital(subject.names.attribute(trends.get(0).time())),
            times.stream().map(subject.speech::name).toList(),
            series,
            List.of());
    return Optional.of(Block.sheet(picture.in(subject.speech).figure(id, 3)));
  }

  private static Estimate at(org.sightline.engine.findings.Trend trend, String time) {
    return trend.points().stream()
        .filter(point -> point.at().equals(time))
        .map(org.sightline.engine.findings.Trend.Point::value)
        .findFirst()
        .orElse(Estimate.undefined(Reason.NO_DENOMINATOR, "no data at this time"));
  }
}
