package org.sightline.report.gaps;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sightline.engine.cells.Group;
import org.sightline.engine.dataset.Column;
import org.sightline.engine.dataset.Level;
import org.sightline.engine.dataset.Role;
import org.sightline.engine.findings.Findings;
import org.sightline.engine.indicator.Indicator;
import org.sightline.report.findings.GroupNames;
import org.sightline.report.findings.IssueText;
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
  private final Map<Group, Mark> marks = new LinkedHashMap<>();

  Subject(Findings findings, Speech speech) {
    this.findings = findings;
    this.speech = speech;
    this.names = new GroupNames(findings.data().dictionary(), speech);
    this.sentences = new Sentences(findings.data().dictionary(), speech);
    this.issues = new IssueText(speech);
    for (Column column : findings.data().dictionary().having(Role.ATTRIBUTE)) {
      int place = 0;
      for (Level level : column.levels()) {
        marks.put(Group.of(column.name(), level.value()), Mark.at(place++));
      }
    }
  }

  /** The mark a group keeps throughout the report: its first condition's; everyone is the ring. */
  Mark mark(Group group) {
    return group.ways() == 0
        ? Mark.RING
        : marks.getOrDefault(new Group(group.conditions().subList(0, 1)), Mark.at(0));
  }

  /** The group as a picture names it. */
  org.sightline.report.picture.Group pictured(Group group) {
    return new org.sightline.report.picture.Group(sentences.capital(names.of(group)), mark(group));
  }

  /** As many of these as can be told apart in one picture: the first of each mark. */
  <T> List<T> apart(List<T> all, Function<T, Group> group) {
    Set<Mark> seen = EnumSet.noneOf(Mark.class);
    return all.stream().filter(each -> seen.add(mark(group.apply(each)))).toList();
  }

  Scale scale(Indicator indicator) {
    return indicator.isMean() ? Scale.ofNumbers(1) : Scale.ofShares();
  }

  String label(Indicator indicator) {
    return speech.name(indicator.label());
  }
}
