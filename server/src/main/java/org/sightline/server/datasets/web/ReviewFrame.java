package org.sightline.server.datasets.web;

import java.util.List;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewStep;
import org.sightline.server.site.Page;

/**
 * What every page of a review shows.
 *
 * @param id of the review
 * @param version of the review, sent back with every form
 * @param file its name
 * @param steps where the reader stands
 * @param told what came of the last form
 */
public record ReviewFrame(String id, int version, String file, List<Step> steps, Told told) {

  /**
   * A step.
   *
   * @param name in the reader's words
   * @param address of the step
   * @param now whether it is this one
   * @param done whether it lies behind
   */
  public record Step(String name, String address, boolean now, boolean done) {}

  static ReviewFrame of(Page page, Review review, ReviewStep now, Told told) {
    List<ReviewStep> steps = ReviewStep.of(review.isNext());
    return new ReviewFrame(
        review.id().toString(),
        review.version(),
        page.speech().name(review.file()),
        steps.stream()
            .map(
                step ->
                    new Step(
                        page.say(DataWords.valueOf("STEP_" + step.name())),
                        "/data/review/" + review.id() + "?step=" + step.name(),
                        step == now,
                        steps.indexOf(step) < steps.indexOf(now)))
            .toList(),
        told);
  }

  /** The address of the review. */
  public String address() {
    return "/data/review/" + id;
  }
}
