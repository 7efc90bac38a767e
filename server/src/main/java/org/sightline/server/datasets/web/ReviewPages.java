package org.sightline.server.datasets.web;

import java.util.Optional;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.recipe.Recipe;
import org.sightline.report.findings.IssueText;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Differences;
import org.sightline.server.datasets.HowFar;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.datasets.ReviewStep;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** Chooses the page of a review. */
@Component
class ReviewPages {
  private final ReviewDesk reviews;
  private final QuestionPages questions;

  ReviewPages(ReviewDesk reviews, QuestionPages questions) {
    this.reviews = reviews;
    this.questions = questions;
  }

  boolean isReading(Review review) {
    return review.state() instanceof Review.State.Reading
        || review.state() instanceof Review.State.Arriving;
  }

  String reading(Page page, Review review, boolean partial, Model model) {
    Optional<HowFar> far = reviews.howFar(review);
    model.addAttribute("frame", ReviewFrame.of(page, review, review.step(), Told.NOTHING));
    model.addAttribute(
        "reading",
        new ReadingView(
            "/data/review/" + review.id(),
            far.map(each -> page.say(DataWords.valueOf("STAGE_" + each.stage().name()))).orElse(""),
            far.map(
                    each ->
                        page.say(
                            DataWords.HOW_FAR, page.speech().percent(each.percent() / 100.0, 0)))
                .orElse(""),
            far.map(HowFar::percent).orElse(0)));
    return partial ? "data/progress" : "data/reading";
  }

  String step(
      Page page,
      Viewer viewer,
      Review review,
      ReviewStep step,
      MultiValueMap<String, String> asked,
      Told told,
      boolean partial,
      Model model) {
    ReviewStep now = ReviewStep.of(review.isNext()).contains(step) ? step : ReviewStep.COLUMNS;
    model.addAttribute("frame", ReviewFrame.of(page, review, now, told));
    Optional<DatasetVersion> read = reviews.data(review);
    if (read.isEmpty()) {
      return refused(page, review, model);
    }
    DatasetVersion data = read.get();
    switch (now) {
      case COLUMNS -> {
        model.addAttribute("rows", reviews.rows(viewer, review, data));
        model.addAttribute("columns", ReviewParts.columns(page, review, data));
        model.addAttribute("unused", ReviewParts.unused(page, data));
      }
      case CHANGES -> changes(page, review, data, model);
      case ISSUES -> {
        model.addAttribute("ledger", new IssueText(page.speech()).ledger(data.ledger()));
        model.addAttribute("issues", IssueView.of(page, data));
      }
      case INDICATORS -> {
        Recipe recipe = reviews.recipe(review, data);
        boolean proposed = review.recipe().indicators().isEmpty();
        return questions.inReview(
            page, viewer, review, data, recipe, proposed, asked, partial, model);
      }
      case ACCEPT -> last(page, review, data, asked, model);
    }
    return "data/review-" + now.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The name of the dataset that a review is to follow. */
  String nameOfBefore(Page page, Review review) {
    return reviews
        .before(review)
        .map(before -> page.speech().name(before.dataset().name()))
        .orElse("");
  }

  private void changes(Page page, Review review, DatasetVersion data, Model model) {
    model.addAttribute("name", nameOfBefore(page, review));
    model.addAttribute(
        "changes",
        ReviewParts.changes(
            page,
            reviews
                .before(review)
                .map(before -> Differences.between(before.data(), data))
                .orElseGet(() -> Differences.between(data, data))));
  }

  private void last(
      Page page,
      Review review,
      DatasetVersion data,
      MultiValueMap<String, String> asked,
      Model model) {
    Optional<ReviewDesk.Before> before = reviews.before(review);
    String lede =
        before
            .map(
                each ->
                    page.say(DataWords.ACCEPT_NEXT_LEDE, page.speech().name(each.dataset().name())))
            .orElse(page.say(DataWords.ACCEPT_LEDE));
    model.addAttribute(
        "last",
        ReviewParts.last(
            page,
            data,
            reviews.recipe(review, data),
            lede,
            before.isEmpty(),
            Forms.text(asked, "name"),
            before.map(each -> each.dataset().version()).orElse(0)));
  }

  private static String refused(Page page, Review review, Model model) {
    Trouble trouble =
        review.state() instanceof Review.State.Refused refused
            ? refused.trouble()
            : Trouble.NO_VERSION;
    String detail = review.state() instanceof Review.State.Refused refused ? refused.detail() : "";
    model.addAttribute(
        "refused",
        new RefusedView(
            page.say(DataWords.valueOf("TROUBLE_" + trouble.name())),
            page.say(DataWords.valueOf("TROUBLE_" + trouble.name() + "_NEXT")),
            detail));
    return "data/refused";
  }
}
