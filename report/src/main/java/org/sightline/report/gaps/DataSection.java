package org.sightline.report.gaps;

import java.util.List;
import org.sightline.engine.dataset.Issue;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Table;
import org.sightline.report.html.Table.Column;

/** Where every row went, and what is wrong with the data. */
record DataSection(Subject subject) {

  Html html() {
    List<Issue> issues = subject.findings.data().issues();
    Html found =
        issues.isEmpty()
            ? Block.paragraph(subject.speech.say(ReportWords.NO_ISSUES))
            : new Table(
                    subject.speech.say(ReportWords.THE_DATA),
                    columns(),
                    issues.stream().map(this::row).toList())
                .html();
    return Block.section(
        "data",
        subject.speech.say(ReportWords.THE_DATA),
        Block.paragraph(subject.issues.ledger(subject.findings.data().ledger()) + "."),
        found);
  }

  private List<Column> columns() {
    return List.of(
        Column.words(subject.speech.say(ReportWords.COLUMN_ISSUE)),
        Column.number(subject.speech.say(ReportWords.COLUMN_COUNT)),
        Column.words(subject.speech.say(ReportWords.COLUMN_WHERE)),
        Column.words(subject.speech.say(ReportWords.COLUMN_DONE)),
        Column.words(subject.speech.say(ReportWords.COLUMN_REPAIR)));
  }

  private List<String> row(Issue issue) {
    return List.of(
        subject.issues.what(issue),
        subject.speech.count(issue.count()),
        subject.issues.where(issue),
        subject.issues.done(issue),
        subject.issues.repair(issue));
  }
}
