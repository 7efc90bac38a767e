package org.sightline.server.datasets.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.recipe.RecipeReader;
import org.sightline.engine.recipe.RecipeWriter;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewStep;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A review as a row. */
@Table("dataset_review")
record ReviewRow(
    @Id UUID id,
    @Version int version,
    UUID startedBy,
    String startedName,
    Instant startedAt,
    String fileName,
    long bytes,
    @Nullable String nextOf,
    String state,
    ReviewStep step,
    @Nullable String contentId,
    @Nullable Trouble trouble,
    String detail,
    String recipe,
    @MappedCollection(idColumn = "dataset_review") Set<ReviewColumnRow> columns) {

  static ReviewRow of(Review review) {
    Review.State state = review.state();
    return new ReviewRow(
        review.id(),
        review.version(),
        review.by(),
        review.byName(),
        review.started(),
        review.file(),
        review.bytes(),
        review.nextOf().orElse(null),
        name(state),
        review.step(),
        review.content().orElse(null),
        state instanceof Review.State.Refused refused ? refused.trouble() : null,
        state instanceof Review.State.Refused refused ? refused.detail() : "",
        RecipeWriter.write(review.recipe()),
        review.notes().stream().map(ReviewColumnRow::of).collect(Collectors.toSet()));
  }

  Review review() {
    return new Review(
        id,
        version,
        startedBy,
        startedName,
        startedAt,
        fileName,
        bytes,
        Optional.ofNullable(nextOf),
        read(),
        step,
        RecipeReader.read(recipe),
        columns.stream().map(ReviewColumnRow::note).toList());
  }

  private static String name(Review.State state) {
    if (state instanceof Review.State.Arriving) {
      return "ARRIVING";
    }
    if (state instanceof Review.State.Reading) {
      return "READING";
    }
    return state instanceof Review.State.Read ? "READ" : "REFUSED";
  }

  private Review.State read() {
    return switch (state) {
      case "ARRIVING" -> new Review.State.Arriving();
      case "READING" -> new Review.State.Reading();
      case "READ" -> new Review.State.Read(contentId == null ? "" : contentId);
      default -> new Review.State.Refused(trouble == null ? Trouble.BROKEN : trouble, detail);
    };
  }
}
