package org.sightline.server.datasets.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.datasets.Dependent;
import org.sightline.server.datasets.Dependents;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.Reviews;
import org.springframework.stereotype.Component;

/** What rests on a dataset within this capability: its questions, and files that are to follow. */
@Component
class OwnDependents implements Dependents {
  private final Datasets datasets;
  private final Reviews reviews;

  OwnDependents(Datasets datasets, Reviews reviews) {
    this.datasets = datasets;
    this.reviews = reviews;
  }

  @Override
  public List<Dependent> on(String key, Optional<String> version) {
    if (version.isPresent()) {
      return List.of(); // another version answers them
    }
    List<Dependent> found = new ArrayList<>();
    datasets
        .prepared(key)
        .ifPresent(
            prepared ->
                found.add(
                    new Dependent(
                        DataWords.RESTS_QUESTIONS,
                        List.of(prepared.recipe().indicators().size()),
                        "/data/" + key)));
    for (Review review : reviews.all()) {
      if (review.nextOf().equals(Optional.of(key))) {
        found.add(
            new Dependent(
                DataWords.RESTS_REVIEW, List.of(review.file()), "/data/review/" + review.id()));
      }
    }
    return found;
  }
}
