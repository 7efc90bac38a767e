package org.sightline.server.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.server.access.Scope;

/** Where lines of the log are looked for; what they say stays in the chain. */
public interface DecisionIndex {

  /**
   * Remembers a line.
   *
   * @param words what it can be found by
   * @throws org.springframework.dao.DuplicateKeyException when it replaces a line that another one
   *     replaced before
   */
  void add(Decision line, String words);

  /** The line that stands in the place of this one. */
  Optional<Long> replacedBy(long number);

  /** Whether no later line replaces or looks back at this one, and what it is about goes on. */
  boolean isUnanswered(long number);

  /** Says whether reviews of lines about this are asked for; they are until this says no. */
  void askForReviews(Subject subject, boolean asked);

  /**
   * The numbers of the lines that answer, newest first, and how many there are in all.
   *
   * @param scope lines that hold somewhere in it are seen
   * @param own lines about any of these are seen too
   */
  Hits find(Scope scope, Set<Subject> own, Question question, long skip, int limit);

  /**
   * Numbers of lines.
   *
   * @param numbers the ones asked for, newest first
   * @param total how many there are
   */
  record Hits(List<Long> numbers, long total) {
    public Hits {
      numbers = List.copyOf(numbers);
    }
  }
}
