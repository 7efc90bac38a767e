package org.sightline.server.cycles.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sightline.engine.recipe.Pipeline;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.Pictured;
import org.sightline.report.findings.Sentences;
import org.sightline.report.picture.Caption;
import org.sightline.report.picture.Picture;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Leaving;
import org.sightline.server.cycles.StagesSeen;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A look the data suggest: stage by stage, where people leave, and whether all do alike. */
@Controller
class StagesController {
  private final Doors doors;
  private final Datasets datasets;
  private final Leaving leaving;
  private final HeadText heads;

  StagesController(Doors doors, Datasets datasets, Leaving leaving, HeadText heads) {
    this.doors = doors;
    this.datasets = datasets;
    this.leaving = leaving;
    this.heads = heads;
  }

  /** Where the look at a pipeline stands. */
  static String address(Cycle cycle, Prepared data, Pipeline pipeline, String by) {
    return HeadText.path(cycle)
        + "/stages/"
        + data.dataset().key()
        + "?pipeline="
        + URLEncoder.encode(pipeline.name(), StandardCharsets.UTF_8)
        + "&by="
        + URLEncoder.encode(by, StandardCharsets.UTF_8);
  }

  /** "From this stage to that one". */
  static String title(Page page, Prepared data, Pipeline pipeline) {
    List<String> stages = stages(page, data, pipeline);
    return page.say(CycleWords.LOOK_STAGES, stages.get(0), stages.get(stages.size() - 1));
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/cycles/{cycle}/stages/{dataset}")
  String stages(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("cycle") String id,
      @PathVariable("dataset") String key,
      @RequestParam(name = "pipeline", defaultValue = "") String name,
      @RequestParam(name = "by", defaultValue = "") String asked,
      Model model) {
    Cycle cycle = doors.open(viewer, id);
    Prepared data = datasets.prepared(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Pipeline pipeline =
        data.recipe().pipelines().stream()
            .filter(each -> name.isEmpty() || each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    List<String> attributes =
        data.recipe().attributes().stream()
            .filter(each -> !pipeline.stages().contains(each))
            .toList();
    String by =
        attributes.stream()
            .filter(each -> asked.isEmpty() || each.equals(asked))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    StagesSeen seen =
        leaving.of(viewer, data, pipeline, by).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    Sentences sentences = new Sentences(data.data().dictionary(), page.speech());
    model.addAttribute("head", heads.of(page, viewer, cycle));
    model.addAttribute(
        "stages",
        view(
            page,
            data,
            seen,
            attributes.stream()
                .map(
                    each ->
                        new Option(
                            address(cycle, data, pipeline, each),
                            sentences.capital(names.attribute(each))))
                .toList(),
            address(cycle, data, pipeline, by)));
    return "cycles/stages";
  }

  private static StagesView view(
      Page page, Prepared data, StagesSeen seen, List<Option> others, String by) {
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    Pictured pictured = new Pictured(data.data().dictionary(), page.speech());
    List<StagesSeen.Row> shown = pictured.apart(seen.rows(), StagesSeen.Row::group);
    List<String> stages = new ArrayList<>();
    stages.add(page.say(CycleWords.STAGES_ALL));
    stages.addAll(stages(page, data, seen.pipeline()));
    String title = title(page, data, seen.pipeline());
    org.sightline.report.picture.Pipeline picture =
        new org.sightline.report.picture.Pipeline(
            Caption.of(
                page.say(
                    CycleWords.STAGES_BY,
                    names.attribute(seen.by())
                        + seen.at().map(at -> " · " + page.speech().name(at)).orElse("")),
                reading(page, data, seen)),
            stages,
            shown.stream()
                .map(
                    row ->
                        new org.sightline.report.picture.Pipeline.Track(
                            pictured.of(row.group()), row.counts()))
                .toList(),
            seen.parting()
                .map(each -> OptionalInt.of(each.stage() + 1))
                .orElse(OptionalInt.empty()));
    int left = seen.few() + seen.rows().size() - shown.size();
    return new StagesView(
        Picture.symbols(),
        title,
        reading(page, data, seen),
        picture.in(page.speech()).figure("stages", 2),
        left == 0 ? "" : page.say(CycleWords.STAGES_LEFT, left),
        others,
        by);
  }

  private static String reading(Page page, Prepared data, StagesSeen seen) {
    Optional<StagesSeen.Parting> parting = seen.parting();
    if (parting.isEmpty()) {
      return page.say(CycleWords.STAGES_ALIKE);
    }
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    StagesSeen.Parting part = parting.get();
    return page.say(
        CycleWords.STAGES_PART,
        stages(page, data, seen.pipeline()).get(part.stage()),
        names.of(part.fewest()),
        page.speech().share(part.least()),
        names.of(part.most()),
        page.speech().share(part.largest()));
  }

  private static List<String> stages(Page page, Prepared data, Pipeline pipeline) {
    GroupNames names = new GroupNames(data.data().dictionary(), page.speech());
    Sentences sentences = new Sentences(data.data().dictionary(), page.speech());
    return pipeline.stages().stream()
        .map(stage -> sentences.capital(names.attribute(stage)))
        .toList();
  }
}
