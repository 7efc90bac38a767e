package org.sightline.server.datasets.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.DictionaryDesk;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptVersion;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.site.NavEntry;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of data, a dataset, and each of its versions. */
@Controller
class DataController {
  private static final int HISTORY = 50;
  private static final int ORDER = 50;

  private final Datasets datasets;
  private final DictionaryDesk dictionary;
  private final ReviewDesk reviews;
  private final InstantSource clock;

  DataController(
      Datasets datasets, DictionaryDesk dictionary, ReviewDesk reviews, InstantSource clock) {
    this.datasets = datasets;
    this.dictionary = dictionary;
    this.reviews = reviews;
    this.clock = clock;
  }

  @Bean
  static NavEntry dataNav() {
    return new NavEntry(DataWords.DATA, "/data", ORDER, Role.VIEWER);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/data")
  String list(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @RequestParam(name = "told", defaultValue = "") String told,
      Model model) {
    List<Review> waiting = viewer.is(Role.ANALYST) ? reviews.open(viewer) : List.of();
    model.addAttribute(
        "list",
        DataListView.of(
            page,
            viewer,
            datasets.all().stream()
                .map(
                    each ->
                        new DataListView.Listed(
                            each, dictionary.find(each.key()), datasets.prepared(each.key())))
                .toList(),
            waiting,
            clock.instant(),
            switch (told) {
              case "dropped" -> Told.done(page.say(DataWords.DROPPED));
              case "deleted" -> Told.done(page.say(DataWords.DELETED));
              default -> Told.NOTHING;
            }));
    return "data/list";
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/data/{key}")
  String dataset(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam(name = "told", defaultValue = "") String told,
      @RequestParam(name = "column", defaultValue = "") String column,
      Model model) {
    Told said =
        switch (told.toLowerCase(Locale.ROOT)) {
          case "accepted" ->
              Told.done(page.say(DataWords.ACCEPTED, page.speech().name(find(key).name())));
          case "edited" -> Told.done(page.say(DataWords.EDITED, page.speech().name(column)));
          case "deleted" -> Told.done(page.say(DataWords.DELETED));
          default -> Told.NOTHING;
        };
    return show(page, viewer, key, said, List.of(), model);
  }

  @AtLeast(Role.VIEWER)
  @GetMapping("/data/{key}/versions/{version}")
  String version(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @PathVariable("version") String id,
      Model model) {
    KeptDataset dataset = find(key);
    KeptVersion version = dataset.find(id).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    DatasetVersion data = dictionary.data(dataset, version);
    model.addAttribute("version", VersionView.of(page, viewer, dataset, version, data));
    return "data/version";
  }

  /** The page of a dataset, with forms as somebody filled them where that was refused. */
  String show(
      Page page, Viewer viewer, String key, Told told, List<ColumnView.Typed> typed, Model model) {
    KeptDataset dataset = find(key);
    DatasetVersion data = dictionary.data(dataset, dataset.versions().get(0));
    model.addAttribute(
        "dataset",
        DatasetView.of(
            page,
            viewer,
            dataset,
            data,
            datasets.prepared(key),
            dictionary.history(dataset, HISTORY),
            typed,
            told));
    return "data/dataset";
  }

  private KeptDataset find(String key) {
    return dictionary.find(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }
}
