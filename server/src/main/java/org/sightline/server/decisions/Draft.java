package org.sightline.server.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;

/**
 * A line of the log before it is written.
 *
 * @param kind what sort of line
 * @param what was decided, changed or came of it: one sentence, at most {@link #LONGEST_WHAT}
 *     letters
 * @param why in the words of those who decided, at most {@link #LONGEST_TEXT} letters
 * @param notTaken the options that were not taken, and why; together at most {@link #LONGEST_TEXT}
 * @param evidence what it rests on: figures, voices, sources; together at most {@link
 *     #LONGEST_TEXT}
 * @param who took part, in words, at most {@link #LONGEST_WHO} letters
 * @param on the day it was decided
 * @param review the day on which somebody looks at it again
 * @param about what it is about, other objects of the workspace
 * @param earlier the earlier line that it answers
 * @param where it holds, at least one place
 */
public record Draft(
    DecisionKind kind,
    String what,
    String why,
    List<String> notTaken,
    List<String> evidence,
    String who,
    LocalDate on,
    @Nullable LocalDate review,
    List<Subject> about,
    @Nullable Earlier earlier,
    Scope where) {

  /** The longest sentence that says what. */
  public static final int LONGEST_WHAT = 300;

  /** The longest text of a reason, of all options, or of all evidence. */
  public static final int LONGEST_TEXT = 10_000;

  /** The longest text that says who took part. */
  public static final int LONGEST_WHO = 1000;

  public Draft {
    notTaken = List.copyOf(notTaken);
    evidence = List.copyOf(evidence);
    about = List.copyOf(about);
    within("what", what.length(), LONGEST_WHAT);
    within("why", why.length(), LONGEST_TEXT);
    within("who", who.length(), LONGEST_WHO);
    within("options", together(notTaken), LONGEST_TEXT);
    within("evidence", together(evidence), LONGEST_TEXT);
    if (what.isBlank()) {
      throw new IllegalArgumentException(
          "what is empty. Maybe say in a sentence what was decided.");
    }
    if (where.equals(Scope.within())) {
      throw new IllegalArgumentException(
          "the line holds nowhere. Maybe name a place, or everywhere.");
    }
  }

  /** The least a line needs; it holds everywhere. */
  public static Draft of(DecisionKind kind, String what, String why, LocalDate on) {
    return new Draft(
        kind, what, why, List.of(), List.of(), "", on, null, List.of(), null, Scope.everywhere());
  }

  /** The same, about this and nothing else. */
  public Draft about(Subject... subjects) {
    return new Draft(
        kind, what, why, notTaken, evidence, who, on, review, List.of(subjects), earlier, where);
  }

  /** The same, resting on this, with these options left aside. */
  public Draft restingOn(List<String> grounds, List<String> leftAside) {
    return new Draft(kind, what, why, leftAside, grounds, who, on, review, about, earlier, where);
  }

  /** The same, decided by these people. */
  public Draft by(String people) {
    return new Draft(
        kind, what, why, notTaken, evidence, people, on, review, about, earlier, where);
  }

  /** The same, to be looked at again on this day. */
  public Draft reviewedOn(LocalDate day) {
    return new Draft(kind, what, why, notTaken, evidence, who, on, day, about, earlier, where);
  }

  /** The same, answering an earlier line. */
  public Draft answering(Earlier line) {
    return new Draft(kind, what, why, notTaken, evidence, who, on, review, about, line, where);
  }

  /** The same, holding in these places only. */
  public Draft in(Scope places) {
    return new Draft(kind, what, why, notTaken, evidence, who, on, review, about, earlier, places);
  }

  /** The same, holding in one place only; absent for everywhere. */
  public Draft in(@Nullable Place place) {
    return in(place == null ? Scope.everywhere() : Scope.within(place));
  }

  /**
   * A text that the log takes: cut with an ellipsis where it has more than {@code most} letters.
   */
  public static String fitting(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static int together(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  private static void within(String field, int letters, int most) {
    if (letters > most) {
      throw new IllegalArgumentException(
          field + " has " + letters + " letters. Maybe keep to " + most + ".");
    }
  }
}
