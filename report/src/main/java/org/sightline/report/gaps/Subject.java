package org.sightline.report.gaps;

import java.util.List;
import java.util.function.Function;
import org.sightline.engine.cells.Group;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.IssueText;
import org.sightline.report.findings.Pictured;
import org.sightline.report.findings.Sentences;
import org.sightline.report.language.Speech;
import org.sightline.report.picture.Mark;
import org.sightline.report.picture.Scale;

/** What every section of the report needs: the findings, the language, and the names and marks. */
final class Subject {

  final Findings findings;
  final Speech speech;
  final GroupNames names;
  final Sentences sentences;
  final IssueText issues;
  private final Pictured pictured;

  Subject(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
    this.names = new GroupNames(findings.data().dictionary(), speech);
    this.sentences = new Sentences(findings.data().dictionary(), speech);
    this.issues = new IssueText(speech);
    this.pictured = new Pictured(findings.data().dictionary(), speech);
  }

  /** The mark a group keeps throughout the report: its first condition's; everyone is the ring. */
  Mark mark(Group group) {
    return pictured.mark(group);
  }

  /** The group as a picture names it. */
  org.sightline.report.picture.Group pictured(Group group) {
    return pictured.of(group);
  }

  /** As many of these as can be told apart in one picture: the first of each mark. */
  <T> List<T> apart(List<T> all, Function<T, Group> group) {
    return pictured.apart(all, group);
  }

  Scale scale(Indicator indicator) {
    return indicator.isMean() ? Scale.ofNumbers(1) : Scale.ofShares();
  }

  String label(Indicator indicator) {
    return speech.name(indicator.label());
  }
}
