package org.sightline.server.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One form of an action. Forms are added, never changed: the one with the highest number holds, the
 * earlier ones are its history.
 *
 * @param id of the action, the same for all its forms
 * @param number 1 for the first form, then one more for each
 * @param cycle whose plan it stands in
 * @param work what is to be done
 * @param state how far it has come
 * @param lateWhy why it is late, as said for these dates; may be empty
 * @param change who gave it this form
 */
public record Action(
    UUID id, int number, UUID cycle, Work work, State state, String lateWhy, Change change) {

  /** What is late about an action. */
  public enum Late {
    /** Its first day has passed and it has not begun. */
    NOT_BEGUN,
    /** Its last day has passed and it is not done. */
    NOT_DONE
  }

  /** What is late on this day; empty when nothing is. */
  public Optional<Late> late(LocalDate today) {
    if (state.isOver()) {
      return Optional.empty();
    }
    if (work.ends().isBefore(today)) {
      return Optional.of(Late.NOT_DONE);
    }
    return state == State.TO_DO && work.starts().isBefore(today)
        ? Optional.of(Late.NOT_BEGUN)
        : Optional.empty();
  }

  Action doing(Work other, Change changed) {
    boolean sameDays = other.starts().equals(work.starts()) && other.ends().equals(work.ends());
    return new Action(id, number + 1, cycle, other, state, sameDays ? lateWhy : "", changed);
  }

  Action at(State reached, Change changed) {
    return new Action(id, number + 1, cycle, work, reached, lateWhy, changed);
  }

  Action late(String why, Change changed) {
    return new Action(id, number + 1, cycle, work, state, why, changed);
  }
}
