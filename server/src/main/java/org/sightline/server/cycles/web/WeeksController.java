package org.sightline.server.cycles.web;

import java.util.List;
import java.util.TreeSet;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Pictured;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.ControlChart;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Series;
import org.sightline.server.cycles.Suggestions;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A look the data suggest: week by week, whoever left the usual range. */
@Controller
class WeeksController {
  private static final int MOST = 4;

  private final Doors doors;
  private final Datasets datasets;
  private final Suggestions suggestions;
  private final HeadText heads;

  WeeksController(Doors doors, Datasets datasets, Suggestions suggestions, HeadText heads) {
    this.doors = doors;
    this.datasets = datasets;
    this.suggestions = suggestions;
    this.heads = heads;
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/weeks/{dataset}")
  String weeks(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("dataset") String key,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Prepared data = datasets.prepared(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    List<WeeksView.Chart> charts =
        suggestions.broken(viewer, data).stream()
            .limit(MOST)
            .map(series -> chart(page, data, series))
            .toList();
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "weeks",
        new WeeksView(
            Picture.symbols(),
            page.speech().name(data.dataset().name()),
            suggestions
                .year(data)
                .map(year -> page.say(CycleWords.WEEKS_OF_YEAR, page.speech().name(year)))
                .orElse(""),
            charts));
    return "cycles/weeks";
  }

  private static WeeksView.Chart chart(Page page, Prepared data, Series series) {
    String who = FigureText.group(page, data.data().dictionary(), series.group());
    String since = LookText.since(page, data, series);
    String question = page.speech().name(series.indicator().label());
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    ControlChart chart =
        new ControlChart(
            Caption.of(
                page.say(CycleWords.WHO_WHAT, who, question),
                page.say(CycleWords.WEEKS_READING, since)),
            series.indicator().isMean() ? Scale.ofNumbers(1) : Scale.ofShares(),
            new Pictured(data.data().dictionary(), page.speech()).of(series.group()),
            names.attribute(series.column()),
            series.times(),
            series.values(),
            new ControlChart.Limits(
                series.limits().lower(), series.limits().centre(), series.limits().upper()),
            series.baseline(),
            new TreeSet<>(series.breaks()),
            List.of());
    return new WeeksView.Chart(
        chart.in(page.speech()).figure("weeks-" + series.group().hashCode(), 2),
        page.say(CycleWords.WEEKS_ALIKE, series.alike()),
        page.say(CycleWords.WEEKS_ASK, who, since));
  }
}
