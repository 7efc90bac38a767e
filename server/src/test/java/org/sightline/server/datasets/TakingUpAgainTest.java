package org.sightline.server.datasets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.engine.recipe.Recipe;
import org.sightline.server.TestServer;
import org.sightline.server.access.Viewer;

/** What a server that was stopped finds when it starts again. */
class TakingUpAgainTest {
  @TempDir Path workspace;

  private Review review(Viewer viewer, Review.State state) {
    return new Review(
        UUID.randomUUID(),
        0,
        viewer.account(),
        viewer.name(),
        Instant.EPOCH,
        "pupils.csv",
        1,
        Optional.empty(),
        state,
        ReviewStep.COLUMNS,
        Recipe.EMPTY,
        List.of());
  }

  private Path folder(Review review) {
    return workspace.resolve("uploads").resolve(review.id().toString());
  }

  @Test
  void aFileThatWasBeingReadIsReadAndOneThatNeverArrivedWholeIsGone() throws Exception {
    TestServer before = TestServer.own(workspace, Map.of());
    Viewer viewer = before.owner().viewer();
    Reviews reviews = before.bean(Reviews.class);
    Review reading = reviews.save(review(viewer, new Review.State.Reading()));
    Review arriving = reviews.save(review(viewer, new Review.State.Arriving()));
    for (Review each : List.of(reading, arriving)) {
      Files.writeString(
          Files.createDirectories(folder(each)).resolve(each.file()), ASchoolYear.text(2024, ""));
    }
    before.running().close();
    TestServer after = TestServer.own(workspace, Map.of());
    try {
      assertInstanceOf(Review.State.Read.class, waitFor(after, reading.id()).state());
      assertEquals(Optional.empty(), after.bean(Reviews.class).find(arriving.id()));
      assertFalse(Files.exists(folder(arriving)));
    } finally {
      after.running().close();
    }
  }

  @Test
  void aReviewThatWasLeftStandsAtTheStepWhereItWasLeft() throws Exception {
    TestServer before = TestServer.own(workspace, Map.of());
    Viewer viewer = before.owner().viewer();
    byte[] file = ASchoolYear.text(2024, "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Review begun =
        before
            .bean(ReviewDesk.class)
            .begin(viewer, "left.csv", file.length, Optional.empty(), to -> write(to, file));
    waitFor(before, begun.id());
    before.bean(ReviewDesk.class).go(viewer, begun.id(), ReviewStep.INDICATORS);
    before.running().close();
    TestServer after = TestServer.own(workspace, Map.of());
    try {
      Review left = after.bean(ReviewDesk.class).find(viewer, begun.id());
      assertEquals(ReviewStep.INDICATORS, left.step());
      Dataset accepted = after.bean(ReviewDesk.class).accept(viewer, left.id(), "Left", 0);
      assertEquals(60, accepted.newest().rows());
    } finally {
      after.running().close();
    }
  }

  private static void write(Path to, byte[] file) throws IOException {
    Files.write(to, file);
  }

  private static Review waitFor(TestServer server, UUID id) throws InterruptedException {
    Review found = server.bean(Reviews.class).find(id).orElseThrow();
    for (int i = 0; i < 600 && found.state() instanceof Review.State.Reading; i++) {
      Thread.sleep(50);
      found = server.bean(Reviews.class).find(id).orElseThrow();
    }
    return found;
  }
}
