package org.sightline.server.datasets.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.engine.dataset.DatasetVersion;
import org.sightline.engine.dataset.Issue;
import org.sightline.engine.dataset.IssueKind;
import org.sightline.report.findings.IssueText;
import org.sightline.server.site.Page;

/**
 * One kind of trouble with the data, and everywhere it was met.
 *
 * @param what is wrong
 * @param repair how to repair it at its source
 * @param met where, how often, and what was done
 */
public record IssueView(String what, String repair, List<Met> met) {

  /**
   * Where it was met.
   *
   * @param what is wrong there, with the values it is about
   * @param where the column and the first lines
   * @param count how often
   * @param done what was done about it
   */
  public record Met(String what, String where, String count, String done) {}

  static List<IssueView> of(Page page, DatasetVersion data) {
    IssueText text = new IssueText(page.speech());
    Map<IssueKind, List<Issue>> byKind = new LinkedHashMap<>();
    data.issues()
        .forEach(
            issue ->
                byKind
                    .computeIfAbsent(issue.kind(), any -> new java.util.ArrayList<>())
                    .add(issue));
    return byKind.values().stream()
        .map(
            issues ->
                new IssueView(
                    text.what(bare(issues.get(0))),
                    text.repair(issues.get(0)),
                    issues.stream()
                        .map(
                            issue ->
                                new Met(
                                    text.what(issue),
                                    text.where(issue),
                                    page.speech().count(issue.count()),
                                    text.done(issue)))
                        .toList()))
        .toList();
  }

  /** The same kind of trouble without the values it was met with. */
  private static Issue bare(Issue issue) {
    return new Issue(
        issue.kind(),
        issue.file(),
        issue.rows(),
        issue.column(),
        issue.count(),
        issue.treatment(),
        Map.of());
  }
}
