package org.sightline.server.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The line that stands in the place of each of these; of most there is none. */
  Map<Long, Long> replacedBy(Collection<Long> numbers);

  /** Whether no later line replaces or looks back at this one. */
  boolean isUnanswered(long number);

  /** The numbers of the lines that answer, newest first, and how many there are in all. */
  Hits find(Scope scope, Question question, long skip, int limit);

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
