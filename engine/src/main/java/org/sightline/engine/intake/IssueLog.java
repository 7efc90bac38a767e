package org.sightline.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Treatment;

/** The issues of one file, in the order in which they were first thought of. */
final class IssueLog {

  private final String file;
  private final List<IssueTally> tallies = new ArrayList<>();

  IssueLog(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** An issue of a column, shown only if it is counted at least once. */
  IssueTally on(String column, IssueKind kind, Treatment treatment, Map<String, String> facts) {
    return keep(new IssueTally(kind, Optional.of(column), treatment, facts));
  }

  IssueTally on(String column, IssueKind kind, Treatment treatment) {
    return on(column, kind, treatment, Map.of());
  }

  /** An issue of whole rows. */
  IssueTally ofRows(IssueKind kind, Treatment treatment, Map<String, String> facts) {
    return keep(new IssueTally(kind, Optional.empty(), treatment, facts));
  }

  private IssueTally keep(IssueTally tally) {
    tallies.add(tally);
    return tally;
  }

  List<Issue> issues() {
    return tallies.stream().filter(t -> t.count() > 0).map(t -> t.issue(file)).toList();
  }
}
