package org.sightline.server.home.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.findings.Finding;
import org.sightline.report.gaps.GapParts;
import org.sightline.server.accounts.People;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.home.web.HomeView.Learned;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** What people said of the findings that the reader sees. */
@Component
class Lessons {
  private static final int MOST = 4;

  private final Marking marking;
  private final People people;

  Lessons(Marking marking, People people) {
    this.marking = marking;
    this.people = people;
  }

  List<Learned> of(Page page, SeenFindings seen) {
    GapParts parts = new GapParts(seen.findings(), page.speech());
    Map<FindingId, Mark> marks = marking.on(seen);
    return marks.values().stream()
        .filter(mark -> mark.kind() != MarkKind.NONE)
        .sorted(Comparator.comparing(Mark::at).reversed())
        .flatMap(mark -> learned(page, seen, parts, mark).stream())
        .limit(MOST)
        .toList();
  }

  private Optional<Learned> learned(Page page, SeenFindings seen, GapParts parts, Mark mark) {
    Optional<Finding> finding = seen.find(mark.finding());
    return finding.map(
        found ->
            new Learned(
                page.say(
                    switch (mark.kind()) {
                      case CYCLE -> HomeWords.LEARNED_CYCLE;
                      case WATCH -> HomeWords.LEARNED_WATCH;
                      case KNOWN, NONE -> HomeWords.LEARNED_KNOWN;
                    },
                    page.moment(mark.at())),
                parts.sentences().headline(found),
                "/findings/" + mark.dataset() + "/" + mark.finding().text(),
                mark.note(),
                people
                    .nameOf(mark.by())
                    .map(who -> page.say(HomeWords.SAID_BY, page.speech().name(who)))
                    .orElse("")));
  }
}
