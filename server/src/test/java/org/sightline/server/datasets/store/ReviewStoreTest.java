package org.sightline.server.datasets.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.Database;
import org.sightline.server.access.PlaceLevel;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.ColumnNote;
import org.sightline.server.datasets.Edit;
import org.sightline.server.datasets.Edits;
import org.sightline.server.datasets.KeptDataset;
import org.sightline.server.datasets.KeptDatasets;
import org.sightline.server.datasets.KeptVersion;
import org.sightline.server.datasets.Review;
import org.sightline.server.datasets.ReviewStep;
import org.sightline.server.datasets.Reviews;
import org.springframework.dao.OptimisticLockingFailureException;

class ReviewStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123Z");

  private static Review review(Review.State state) {
    return new Review(
        UUID.randomUUID(),
        0,
        UUID.randomUUID(),
        "ñandú قلم",
        NOW,
        "año 'x' <b>.csv",
        1L << 40,
        Optional.of("pupils"),
        state,
        ReviewStep.ISSUES,
        Recipe.EMPTY,
        List.of(ColumnNote.blank("escuela").at(Optional.of(PlaceLevel.SCHOOL))));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aReviewComesBackAsItWasLeftInEveryState(Database database) {
    Reviews reviews = database.server().bean(Reviews.class);
    String content = UUID.randomUUID().toString().replace("-", "").repeat(2);
    for (Review.State state :
        List.of(
            new Review.State.Arriving(),
            new Review.State.Read(content),
            new Review.State.Refused(Trouble.LOCKED, "It is locked."))) {
      Review stored = reviews.save(review(state));
      assertEquals(Optional.of(stored), reviews.find(stored.id()));
      assertEquals(state, stored.state());
      assertEquals(state instanceof Review.State.Read, reviews.holds(content));
      reviews.delete(stored.id());
      assertEquals(Optional.empty(), reviews.find(stored.id()));
    }
    assertFalse(reviews.holds(content));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aReviewThatWasThrownAwayIsNotWrittenAgain(Database database) {
    Reviews reviews = database.server().bean(Reviews.class);
    Review stored = reviews.save(review(new Review.State.Arriving()));
    reviews.delete(stored.id());
    assertThrows(OptimisticLockingFailureException.class, () -> reviews.save(stored));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theHistoryOfADatasetStandsNewestFirstAndGoesWithIt(Database database) {
    Edits edits = database.server().bean(Edits.class);
    KeptDatasets datasets = database.server().bean(KeptDatasets.class);
    UUID id = UUID.randomUUID();
    String content = UUID.randomUUID().toString().replace("-", "").repeat(2);
    KeptDataset dataset =
        datasets.save(
            new KeptDataset(
                id,
                0,
                "set-" + id,
                "Set",
                Recipe.EMPTY,
                List.of(new KeptVersion(new AcceptedVersion(content, NOW, 1), "A")),
                List.of()));
    Edit first = new Edit(NOW, "ñandú", Edit.What.LABEL, "a", "", "قلم");
    Edit second = new Edit(NOW.plusSeconds(1), "B", Edit.What.ROLE, "a", "TIME", "PLACE");
    edits.add(id, first);
    edits.add(id, second);
    assertEquals(List.of(second, first), edits.of(id, 10));
    assertEquals(List.of(second), edits.of(id, 1));
    datasets.delete(dataset);
    assertEquals(List.of(), edits.of(id, 10));
    assertTrue(datasets.find(dataset.key()).isEmpty());
  }
}
