package org.sightline.server.plans.web;

import java.util.Optional;
import org.sightline.server.plans.Feedback;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.Report;
import org.sightline.server.site.Form;
import org.sightline.server.site.Page;

/** Reads what the front line says. */
final class FeedbackFields {
  private static final int MOST_WORDS = 1000;

  private FeedbackFields() {}

  /** What was said; empty, with the problems said in the form, when something is missing. */
  static Optional<Feedback.Said> read(Page page, Form form) {
    Optional<Report.Happening> happening = form.choice("happening", Report.Happening.class);
    boolean stuck = happening.filter(each -> each != Report.Happening.YES).isPresent();
    Optional<Obstacle> obstacle =
        stuck ? form.choice("obstacle", Obstacle.class) : Optional.empty();
    if (happening.isEmpty()) {
      form.refuse("happening", page.say(PlanWords.HAPPENING_MISSING));
    } else if (stuck && obstacle.isEmpty()) {
      form.refuse("obstacle", page.say(PlanWords.OBSTACLE_MISSING));
    }
    String words = form.optional(page, "words", MOST_WORDS);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(new Feedback.Said(happening.orElseThrow(), obstacle, words));
  }
}
