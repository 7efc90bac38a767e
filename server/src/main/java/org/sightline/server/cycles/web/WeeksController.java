package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Pictured;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.ControlChart;
import org.sightline.report.picture.Picture;
import org.sightline.report.picture.Scale;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHead;
import org.sightline.server.cycles.Diagnosing;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Figures;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Series;
import org.sightline.server.cycles.Suggestions;
import org.sightline.server.cycles.Tree;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.site.Option;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A look the data suggest: week by week, whoever left the usual range. */
@Controller
class WeeksController {
  private static final int MOST = 4;

  private final Doors doors;
  private final Datasets datasets;
  private final Suggestions suggestions;
  private final Figures figures;
  private final Diagnosing diagnosing;
  private final HeadText heads;

  WeeksController(
      Doors doors,
      Datasets datasets,
      Suggestions suggestions,
      Figures figures,
      Diagnosing diagnosing,
      HeadText heads) {
    this.figures = figures;
    this.diagnosing = diagnosing;
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
    CycleHead head = heads.of(page, viewer, cycle);
    model.addAttribute("head", head);
    model.addAttribute(
        "weeks",
        new WeeksView(
            Picture.symbols(),
            page.speech().name(data.dataset().name()),
            HeadText.path(cycle) + "/weeks/" + key,
            suggestions
                .year(data)
                .map(year -> page.say(CycleWords.WEEKS_OF_YEAR, page.speech().name(year)))
                .orElse(""),
            head.mayTakePart() ? causes(diagnosing.tree(cycle).branches()) : List.of(),
            series(viewer, data).map(series -> chart(page, data, series)).toList()));
    return "cycles/weeks";
  }

  /** Puts a chart behind a cause: its group and question as a number, its sentence beside it. */
  @AtLeast(Role.MEMBER)
  @PostMapping("/cycles/{cycle}/weeks/{dataset}")
  String attach(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("dataset") String key,
      @RequestParam(name = "cause", defaultValue = "") String which,
      @RequestParam(name = "chart", defaultValue = "") String chart) {
    Cycle cycle = doors.running(viewer, id);
    Cause cause = diagnosing.cause(cycle, which);
    Prepared data = datasets.prepared(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Series series =
        series(viewer, data)
            .filter(each -> key(each).equals(chart))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    NumberSource source =
        figures
            .source(key, series.indicator().name(), series.group())
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    String note =
        page.say(
            CycleWords.LOOK_WEEKS_WHY,
            FigureText.group(page, data.data().dictionary(), series.group()),
            LookText.since(page, data, series),
            series.alike());
    diagnosing.back(viewer, cause, false, new Backing.Counted(source, note));
    return "redirect:" + TreeText.path(cycle, cause);
  }

  private Stream<Series> series(Viewer viewer, Prepared data) {
    return suggestions.broken(viewer, data).stream().limit(MOST);
  }

  private static String key(Series series) {
    return "weeks-" + series.group().hashCode();
  }

  private static List<Option> causes(List<Tree.Branch> branches) {
    List<Option> causes = new ArrayList<>();
    for (Tree.Branch each : branches) {
      causes.add(new Option(each.cause().id().toString(), each.cause().words()));
      causes.addAll(causes(each.why()));
    }
    return causes;
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
        key(series),
        chart.in(page.speech()).figure(key(series), 2),
        page.say(CycleWords.WEEKS_ALIKE, series.alike()),
        page.say(CycleWords.WEEKS_ASK, who, since));
  }
}
