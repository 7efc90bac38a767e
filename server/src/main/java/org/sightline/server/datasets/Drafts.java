package org.sightline.server.datasets;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Versions that were read and are not accepted. */
@Component
class Drafts {
  private final Reviews reviews;
  private final KeptDatasets kept;
  private final Versions versions;

  Drafts(Reviews reviews, KeptDatasets kept, Versions versions) {
    this.reviews = reviews;
    this.kept = kept;
    this.versions = versions;
  }

  /** Deletes a version that neither a review nor a dataset holds any more. */
  void forget(Optional<String> content) {
    content
        .filter(id -> !reviews.holds(id) && kept.holding(id).isEmpty())
        .ifPresent(versions::delete);
  }
}
