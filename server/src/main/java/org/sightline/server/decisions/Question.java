package org.sightline.server.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for in the log.
 *
 * @param words all of which stand somewhere in the line, whatever their case or accents; at most
 *     ten are read
 * @param kind only lines of this sort
 * @param about only lines about this
 * @param overdue only lines whose review was due before this day and that nobody answered
 */
public record Question(
    List<String> words,
    Optional<DecisionKind> kind,
    Optional<Subject> about,
    Optional<LocalDate> overdue) {
  private static final int MOST_WORDS = 10;

  public Question {
    words = words.stream().limit(MOST_WORDS).toList();
  }

  /** Everything. */
  public static Question all() {
    return new Question(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Everything that holds the words of this text. */
  public static Question of(String text) {
    return new Question(
        SearchText.words(text), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, of one sort. */
  public Question of(DecisionKind sort) {
    return new Question(words, Optional.of(sort), about, overdue);
  }

  /** The same, about one thing. */
  public Question about(Subject subject) {
    return new Question(words, kind, Optional.of(subject), overdue);
  }

  /** The same, whose review was due before this day. */
  public Question overdueOn(LocalDate day) {
    return new Question(words, kind, about, Optional.of(day));
  }
}
