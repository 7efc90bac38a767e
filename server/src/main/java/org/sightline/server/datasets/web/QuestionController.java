package org.sightline.server.datasets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.indicator.Indicator;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.DictionaryDesk;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.datasets.ReviewStep;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked of data: ready-made questions and people's own. */
@Controller
class QuestionController {
  private final ReviewDesk reviews;
  private final ReviewPages reviewPages;
  private final Datasets datasets;
  private final DictionaryDesk dictionary;
  private final QuestionPages pages;

  QuestionController(
      ReviewDesk reviews,
      ReviewPages reviewPages,
      Datasets datasets,
      DictionaryDesk dictionary,
      QuestionPages pages) {
    this.reviews = reviews;
    this.reviewPages = reviewPages;
    this.datasets = datasets;
    this.dictionary = dictionary;
    this.pages = pages;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/questions")
  String askInReview(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("id") UUID id,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    Review review = reviews.find(viewer, id);
    DatasetVersion data = reviews.data(review).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    Recipe recipe = reviews.recipe(review, data);
    BuilderForm.Made made = made(page, data, form);
    if (made instanceof BuilderForm.Made.Wrong wrong) {
      return inReview(page, viewer, review, form, wrong.why(), response, model);
    }
    Indicator indicator = ((BuilderForm.Made.Question) made).indicator();
    if (recipe.indicators().stream().anyMatch(each -> each.name().equals(indicator.name()))) {
      return inReview(page, viewer, review, form, DataWords.NAME_TAKEN, response, model);
    }
    List<Indicator> more = new ArrayList<>(recipe.indicators());
    more.add(indicator);
    reviews.ask(viewer, id, Forms.whole(form, "version"), more);
    return "redirect:/data/review/" + id + "?step=" + ReviewStep.INDICATORS;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/questions/remove")
  String unaskInReview(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("id") UUID id,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    Review review = reviews.find(viewer, id);
    DatasetVersion data = reviews.data(review).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    String name = String.valueOf(form.getFirst("name"));
    List<Indicator> left =
        reviews.recipe(review, data).indicators().stream()
            .filter(each -> !each.name().equals(name))
            .toList();
    if (left.isEmpty()) {
      return inReview(page, viewer, review, form, DataWords.NOTHING_TO_ASK, response, model);
    }
    reviews.ask(viewer, id, Forms.whole(form, "version"), left);
    return "redirect:/data/review/" + id + "?step=" + ReviewStep.INDICATORS;
  }

  @AtLeast(Role.ANALYST)
  @GetMapping("/data/{key}/questions")
  String questions(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request,
      Model model) {
    boolean partial = Htmx.wantsPart(request);
    return show(page, viewer, key, form, Told.NOTHING, partial, model);
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/{key}/questions")
  String ask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    BuilderForm.Made made = made(page, find(key).data(), form);
    if (made instanceof BuilderForm.Made.Wrong wrong) {
      return refuse(page, viewer, key, form, wrong.why(), response, model);
    }
    return after(
        page,
        viewer,
        key,
        form,
        dictionary.ask(viewer, key, ((BuilderForm.Made.Question) made).indicator()),
        response,
        model);
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/{key}/questions/remove")
  String unask(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("key") String key,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    return after(
        page,
        viewer,
        key,
        form,
        dictionary.unask(viewer, key, String.valueOf(form.getFirst("name"))),
        response,
        model);
  }

  private static BuilderForm.Made made(
      Page page, DatasetVersion data, MultiValueMap<String, String> form) {
    String ready = Forms.text(form, "ready");
    if (ready.isEmpty()) {
      return BuilderForm.of(form).made(data.dictionary());
    }
    Optional<Indicator> found =
        QuestionPages.readyMade(page, data, ready, String.valueOf(form.getFirst("column")));
    return found.isPresent()
        ? new BuilderForm.Made.Question(found.get())
        : new BuilderForm.Made.Wrong(DataWords.WRONG_QUESTION);
  }

  private String inReview(
      Page page,
      Viewer viewer,
      Review review,
      MultiValueMap<String, String> form,
      DataWords why,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    Told told = Told.refused(page.say(why));
    return reviewPages.step(page, viewer, review, ReviewStep.INDICATORS, form, told, false, model);
  }

  private String after(
      Page page,
      Viewer viewer,
      String key,
      MultiValueMap<String, String> form,
      DictionaryDesk.Outcome outcome,
      HttpServletResponse response,
      Model model) {
    if (outcome instanceof DictionaryDesk.Outcome.Done) {
      return "redirect:/data/" + key + "/questions";
    }
    DataWords why =
        outcome instanceof DictionaryDesk.Outcome.NameTaken
            ? DataWords.NAME_TAKEN
            : DataWords.NOTHING_TO_ASK;
    return refuse(page, viewer, key, form, why, response, model);
  }

  private String refuse(
      Page page,
      Viewer viewer,
      String key,
      MultiValueMap<String, String> form,
      DataWords why,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
    return show(page, viewer, key, form, Told.refused(page.say(why)), false, model);
  }

  private String show(
      Page page,
      Viewer viewer,
      String key,
      MultiValueMap<String, String> form,
      Told told,
      boolean partial,
      Model model) {
    Prepared prepared = find(key);
    String address = "/data/" + key + "/questions";
    pages.fill(
        page,
        viewer,
        prepared.data(),
        prepared.recipe(),
        false,
        form,
        new QuestionPages.Place(address, "", address, 0),
        model);
    model.addAttribute("told", told);
    model.addAttribute("name", page.speech().name(prepared.dataset().name()));
    model.addAttribute("key", key);
    return partial ? "data/builder" : "data/questions";
  }

  private Prepared find(String key) {
    return datasets.prepared(key).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
  }
}
