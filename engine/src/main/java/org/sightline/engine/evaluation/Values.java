package org.sightline.engine.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.dataset.Treatment;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Moments;

/** What the values themselves give away: some that cannot be, and waves in which nobody differs. */
record Values(EvaluationRequest request, Census census) {
  private static final Set<IssueKind> IMPOSSIBLE =
      EnumSet.of(
          IssueKind.NEGATIVE_COUNT,
          IssueKind.IMPOSSIBLE_VALUE,
          IssueKind.NUMERATOR_ABOVE_DENOMINATOR);

  List<Warning> found(Set<String> periods) {
    List<Warning> found = new ArrayList<>();
    impossible(found);
    for (String period : new TreeSet<>(periods)) {
      Moments everyone = census.total(period).everyone();
      if (everyone.n() > 1 && everyone.squares() == 0) {
        found.add(
            new Warning(
                Warning.Kind.ALL_ALIKE,
                Map.of("value", Estimate.of(everyone.mean(), everyone.n())),
                List.of(period)));
      }
    }
    return found;
  }

  /** Numbers that cannot be were set aside when the file was read; here they must not be silent. */
  private void impossible(List<Warning> found) {
    long count = 0;
    TreeSet<String> columns = new TreeSet<>();
    for (DatasetVersion data : request.waves().datasets()) {
      for (Issue issue : data.issues()) {
        boolean ours = issue.column().map(column -> isAsked(data, column)).orElse(true);
        if (ours
            && IMPOSSIBLE.contains(issue.kind())
            && issue.treatment() != Treatment.KEPT
            && issue.treatment() != Treatment.REPAIRED) {
          count += issue.count();
          issue.column().ifPresent(columns::add);
        }
      }
    }
    if (count > 0) {
      found.add(
          new Warning(
              Warning.Kind.IMPOSSIBLE_VALUES,
              Map.of("values", Estimate.of((double) count, count)),
              List.copyOf(columns)));
    }
  }

  private boolean isAsked(DatasetVersion data, String column) {
    return request.outcome().criterion().columns().contains(column)
        || data.dictionary().find(column).filter(c -> c.role() == Role.COUNT).isPresent();
  }
}
