package org.sightline.server.datasets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.indicator.IndicatorException;
import org.sightline.server.access.AtLeast;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.AlreadyThere;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.datasets.ReviewStep;
import org.sightline.server.site.Htmx;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking a file through, step by step. */
@Controller
class ReviewController {
  private final ReviewDesk reviews;
  private final ReviewPages pages;

  ReviewController(ReviewDesk reviews, ReviewPages pages) {
    this.reviews = reviews;
    this.pages = pages;
  }

  @AtLeast(Role.ANALYST)
  @GetMapping("/data/review/{id}")
  @Nullable String show(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("id") UUID id,
      @RequestParam MultiValueMap<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Review review = reviews.find(viewer, id);
    boolean partial = Htmx.wantsPart(request);
    if (pages.isReading(review)) {
      return pages.reading(page, review, partial, model);
    }
    if (partial && !asked.containsKey("step")) {
      response.setHeader("HX-Refresh", "true"); // the reading is done
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return null;
    }
    return pages.step(
        page, viewer, review, step(review, asked), asked, Told.NOTHING, partial, model);
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/columns")
  String columns(
      Viewer viewer,
      @PathVariable("id") UUID id,
      @RequestParam MultiValueMap<String, String> form) {
    Map<String, org.sightline.engine.dataset.Role> roles = new TreeMap<>();
    Map<String, PlaceLevel> levels = new TreeMap<>();
    int count = form.getOrDefault("column", java.util.List.of()).size();
    for (int i = 0; i < count; i++) {
      String name = form.getOrDefault("column", java.util.List.of()).get(i);
      one(form, "role", i)
          .ifPresent(role -> roles.put(name, known(org.sightline.engine.dataset.Role.class, role)));
      String level = String.valueOf(form.getFirst("level:" + name));
      if (form.containsKey("level:" + name) && !level.isEmpty()) {
        levels.put(name, known(PlaceLevel.class, level));
      }
    }
    reviews.sayColumns(viewer, id, Forms.whole(form, "version"), roles, levels);
    return "redirect:/data/review/" + id;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/go")
  String go(Viewer viewer, @PathVariable("id") UUID id, @RequestParam("step") ReviewStep step) {
    reviews.go(viewer, id, step);
    return "redirect:/data/review/" + id;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/again")
  String again(Viewer viewer, @PathVariable("id") UUID id) {
    reviews.again(viewer, id);
    return "redirect:/data/review/" + id;
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/accept")
  String accept(
      @ModelAttribute("page") Page page,
      Viewer viewer,
      @PathVariable("id") UUID id,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    Review review = reviews.find(viewer, id);
    String name = Optional.ofNullable(form.getFirst("name")).orElse("").strip();
    if (!review.isNext() && (name.isEmpty() || name.length() > 200)) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return last(
          page, viewer, review, form, Told.refused(page.say(DataWords.ACCEPT_UNNAMED)), model);
    }
    try {
      Dataset accepted = reviews.accept(viewer, id, name, Forms.wholeOr(form, "seen", 0));
      return "redirect:/data/" + accepted.key() + "?told=accepted";
    } catch (AlreadyThere there) {
      response.setStatus(Problem.OVERTAKEN.status());
      Told told =
          new Told(
              page.say(DataWords.ACCEPT_THERE),
              true,
              "/data/" + there.key(),
              page.say(DataWords.ACCEPT_SEE));
      return last(page, viewer, review, form, told, model);
    } catch (OptimisticLockingFailureException overtaken) {
      response.setStatus(Problem.OVERTAKEN.status());
      String dataset = pages.nameOfBefore(page, review);
      Told told = Told.refused(page.say(DataWords.ACCEPT_OVERTAKEN, dataset));
      return pages.step(page, viewer, review, ReviewStep.CHANGES, form, told, false, model);
    } catch (IndicatorException nothingToAsk) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      Told told = Told.refused(page.say(DataWords.ASKED_NONE));
      return pages.step(page, viewer, review, ReviewStep.INDICATORS, form, told, false, model);
    }
  }

  @AtLeast(Role.ANALYST)
  @GetMapping("/data/review/{id}/drop")
  String askDrop(
      @ModelAttribute("page") Page page, Viewer viewer, @PathVariable("id") UUID id, Model model) {
    Review review = reviews.find(viewer, id);
    model.addAttribute("frame", ReviewFrame.of(page, review, review.step(), Told.NOTHING));
    return "data/drop";
  }

  @AtLeast(Role.ANALYST)
  @PostMapping("/data/review/{id}/drop")
  String drop(Viewer viewer, @PathVariable("id") UUID id) {
    reviews.drop(viewer, id);
    return "redirect:/data?told=dropped";
  }

  private String last(
      Page page,
      Viewer viewer,
      Review review,
      MultiValueMap<String, String> form,
      Told told,
      Model model) {
    return pages.step(page, viewer, review, ReviewStep.ACCEPT, form, told, false, model);
  }

  private static ReviewStep step(Review review, MultiValueMap<String, String> asked) {
    return Optional.ofNullable(asked.getFirst("step"))
        .map(step -> known(ReviewStep.class, step))
        .orElse(review.step());
  }

  private static Optional<String> one(MultiValueMap<String, String> form, String name, int i) {
    java.util.List<String> values = form.getOrDefault(name, java.util.List.of());
    return i < values.size() ? Optional.of(values.get(i)) : Optional.empty();
  }

  private static <E extends Enum<E>> E known(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      throw new Refusal(Problem.UNREADABLE);
    }
  }
}
