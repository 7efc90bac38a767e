package org.sightline.server.findings.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.findings.Finding;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.People;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkChange;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** What was said of findings, in words. */
@Component
class MarkText {
  private final People people;

  MarkText(People people) {
    this.people = people;
  }

  /** The form under a finding. */
  MarkView view(
      Page page,
      Viewer viewer,
      SeenFindings seen,
      Finding finding,
      Asked asked,
      Map<FindingId, Mark> marks,
      String group,
      String back) {
    FindingId id = seen.id(finding);
    @Nullable Mark mark = marks.get(id);
    return new MarkView(
        viewer.is(Role.MEMBER) ? asked.about(id.text() + "/mark") : "",
        mark == null ? 0 : mark.version(),
        mark == null ? MarkKind.NONE : mark.kind(),
        mark == null || mark.kind() == MarkKind.NONE ? "" : said(page, mark),
        mark == null ? "" : mark.note(),
        group,
        "f-" + id.text(),
        back,
        "",
        false);
  }

  String said(Page page, Mark mark) {
    return said(page, new MarkChange(mark.kind(), mark.note(), mark.by(), mark.at()));
  }

  String said(Page page, MarkChange change) {
    String who =
        page.speech()
            .name(people.nameOf(change.by()).orElseGet(() -> page.say(FindingsWords.SOMEBODY)));
    String when = page.moment(change.at());
    return page.say(
        switch (change.kind()) {
          case NONE -> FindingsWords.SAID_NONE;
          case KNOWN -> FindingsWords.SAID_KNOWN;
          case WATCH -> FindingsWords.SAID_WATCH;
          case CYCLE -> FindingsWords.SAID_CYCLE;
        },
        who,
        when);
  }
}
