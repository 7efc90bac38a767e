package org.sightline.server.datasets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.engine.dataset.Trouble;
import org.sightline.engine.recipe.Recipe;

/**
 * A file that somebody brought and has not accepted yet. It can be left and taken up again.
 *
 * @param id never changes
 * @param version counts every change; 0 before it is first kept
 * @param by who brought it
 * @param byName their name at that time
 * @param started when
 * @param file the file's name, without any folder
 * @param bytes its size
 * @param nextOf the dataset it is to be the next version of; empty for a new dataset
 * @param state how far the machine is with it
 * @param step how far the person is
 * @param recipe what was said of it. Indicators stand here only when they were chosen in this
 *     review
 * @param notes the levels of places that were said in this review
 */
public record Review(
    UUID id,
    int version,
    UUID by,
    String byName,
    Instant started,
    String file,
    long bytes,
    Optional<String> nextOf,
    State state,
    ReviewStep step,
    Recipe recipe,
    List<ColumnNote> notes) {

  public Review {
    notes = List.copyOf(notes);
  }

  /** How far the machine is. */
  public sealed interface State {
    /** The file is being written to its place. */
    record Arriving() implements State {}

    /** The file is being read, or waits to be. */
    record Reading() implements State {}

    /**
     * It was read.
     *
     * @param content the version's fingerprint
     */
    record Read(String content) implements State {}

    /**
     * It cannot be used.
     *
     * @param trouble why
     * @param detail what the reader said of it, in English; holds no student's data
     */
    record Refused(Trouble trouble, String detail) implements State {}
  }

  /** Whether it is to be the next version of a dataset. */
  public boolean isNext() {
    return nextOf.isPresent();
  }

  /** The fingerprint of the version it was read into. */
  public Optional<String> content() {
    return state instanceof State.Read read ? Optional.of(read.content()) : Optional.empty();
  }

  Review in(State other) {
    return new Review(
        id, version, by, byName, started, file, bytes, nextOf, other, step, recipe, notes);
  }

  Review at(ReviewStep other) {
    return new Review(
        id, version, by, byName, started, file, bytes, nextOf, state, other, recipe, notes);
  }

  Review saying(Recipe other) {
    return new Review(
        id, version, by, byName, started, file, bytes, nextOf, state, step, other, notes);
  }

  /** The same for a dataset of its own, because the one it was to follow is gone. */
  Review asNew(Recipe before) {
    return new Review(
        id,
        version,
        by,
        byName,
        started,
        file,
        bytes,
        Optional.empty(),
        state,
        step == ReviewStep.CHANGES ? ReviewStep.ISSUES : step,
        Recipes.next(before, recipe),
        notes);
  }

  Review noting(List<ColumnNote> others) {
    return new Review(
        id, version, by, byName, started, file, bytes, nextOf, state, step, recipe, others);
  }
}
