package org.sightline.server.home.web;

import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewDesk;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Files that were brought in and that nobody has accepted yet. */
@Component
class ReviewsWaiting implements WorkWaiting {
  private static final int ORDER = 10;

  private final ReviewDesk reviews;

  ReviewsWaiting(ReviewDesk reviews) {
    this.reviews = reviews;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    return viewer.is(Role.ANALYST)
        ? reviews.open(viewer).stream().map(review -> task(page, review)).toList()
        : List.of();
  }

  private static Task task(Page page, Review review) {
    return new Task(
        page.say(HomeWords.REVIEW, page.speech().name(review.file())),
        page.say(HomeWords.REVIEW_WHY),
        "/data/review/" + review.id(),
        ORDER);
  }
}
