package org.sightline.server.datasets;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.IntakeException;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.intake.Choices;
import org.sightline.engine.intake.Preview;
import org.sightline.engine.intake.Progress;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads the files of reviews, one after another, behind the pages; takes up again at start. */
@Component
class ReviewReader {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewReader.class);

  private final Reviews reviews;
  private final Uploads uploads;
  private final Versions versions;
  private final Drafts drafts;
  private final Map<UUID, HowFar> howFar = new ConcurrentHashMap<>();
  private final Map<UUID, Future<?>> underWay = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "reading files");
            thread.setDaemon(true);
            return thread;
          });

  ReviewReader(Reviews reviews, Uploads uploads, Versions versions, Drafts drafts) {
    this.reviews = reviews;
    this.uploads = uploads;
    this.versions = versions;
    this.drafts = drafts;
  }

  /** Reads on where the server was stopped, and clears away what never arrived whole. */
  @EventListener(ApplicationReadyEvent.class)
  void takeUpAgain() {
    for (Review review : reviews.all()) {
      if (review.state() instanceof Review.State.Arriving) {
        uploads.drop(review.id());
        reviews.delete(review.id());
      } else if (review.state() instanceof Review.State.Reading) {
        read(review.id());
      }
    }
  }

  /** Reads a review's file as soon as there is time. */
  void read(UUID id) {
    underWay.put(id, worker.submit(() -> now(id)));
  }

  /** How far it is; empty while it waits. */
  Optional<HowFar> howFar(UUID id) {
    return Optional.ofNullable(howFar.get(id));
  }

  /** Stops reading a file. */
  void stop(UUID id) {
    Future<?> task = underWay.remove(id);
    if (task != null) {
      task.cancel(true);
    }
  }

  @PreDestroy
  void stopAll() {
    worker.shutdownNow();
  }

  private void now(UUID id) {
    Optional<Review> found =
        reviews.find(id).filter(each -> each.state() instanceof Review.State.Reading);
    if (found.isEmpty()) {
      return;
    }
    Review review = found.get();
    Optional<Review.State> came = outcome(review);
    howFar.remove(id);
    underWay.remove(id);
    if (came.isPresent()) {
      try {
        reviews.save(review.in(came.get()));
      } catch (OptimisticLockingFailureException thrownAway) {
        drafts.forget(review.in(came.get()).content());
      }
    }
  }

  /** What came of reading; nothing when the server is being stopped, to begin anew at its start. */
  private Optional<Review.State> outcome(Review review) {
    Progress told = (stage, done, total) -> howFar.put(review.id(), HowFar.of(stage, done, total));
    try {
      var file = uploads.fileOf(review);
      Choices said = review.recipe().choices();
      if (!said.columns().isEmpty()) {
        Preview preview = versions.preview(file, said.reading(), 1);
        said = Replay.of(said, preview.columns());
      }
      DatasetVersion data = versions.bring(file, said, told);
      return Optional.of(new Review.State.Read(data.id()));
    } catch (IntakeException refused) {
      return refused.trouble() == Trouble.STOPPED
          ? Optional.empty()
          : Optional.of(
              new Review.State.Refused(refused.trouble(), String.valueOf(refused.getMessage())));
    } catch (RuntimeException broken) {
      // Its message may quote a row.
      LOG.error("reading a file broke: {}", broken.getClass().getName());
      return Optional.of(new Review.State.Refused(Trouble.BROKEN, ""));
    }
  }

  /** The first rows of a review's file, for those who may see them. */
  Preview preview(Review review, int rows) {
    try {
      return versions.preview(uploads.fileOf(review), review.recipe().choices().reading(), rows);
    } catch (IntakeException gone) {
      throw new Refusal(Problem.NOT_FOUND);
    }
  }
}
