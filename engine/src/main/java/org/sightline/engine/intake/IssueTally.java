package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;

/** Counts one issue, remembering the first lines and a few of the marks or categories met. */
final class IssueTally {

  static final int MOST_LINES = 10;
  private static final int MOST_VALUES = 10;

  private final IssueKind kind;
  private final Optional<String> column;
  private final Treatment treatment;
  private final Map<String, String> facts;
  private final List<Long> lines = new ArrayList<>();
  private final TreeSet<String> values = new TreeSet<>();
  private long count;

  IssueTally(
      IssueKind kind, Optional<String> column, Treatment treatment, Map<String, String> facts) {
    this.kind = kind;
    this.column = column;
    this.treatment = treatment;
    this.facts = facts;
  }

  void add(long line) {
    count++;
    if (lines.size() < MOST_LINES) {
      lines.add(line);
    }
  }

  /** Counts a mark or category, which is shown; never pass a person's own value. */
  void add(long line, String value) {
    add(line);
    if (values.size() < MOST_VALUES) {
      values.add(value);
    }
  }

  /** Counts what has no line of its own, or many at once. */
  void add(long more, List<Long> at) {
    count += more;
    at.stream().limit(MOST_LINES - (long) lines.size()).forEach(lines::add);
  }

  long count() {
    return count;
  }

  Issue issue(String file) {
    Map<String, String> all = new TreeMap<>(facts);
    if (!values.isEmpty()) {
      all.put("values", String.join(", ", values));
    }
    return new Issue(kind, file, lines, column, count, treatment, all);
  }
}
