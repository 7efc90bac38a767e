package org.sightline.server.cycles.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Signing;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the list of cycles into words. */
@Component
class CycleListText {
  private final Doors doors;
  private final Signing signing;
  private final StatementText statements;

  CycleListText(Doors doors, Signing signing, StatementText statements) {
    this.doors = doors;
    this.signing = signing;
    this.statements = statements;
  }

  ListView of(Page page, Viewer viewer) {
    return new ListView(
        doors.all(viewer).stream().map(cycle -> line(page, viewer, cycle)).toList(),
        viewer.is(Role.LEAD));
  }

  private ListView.Line line(Page page, Viewer viewer, Cycle cycle) {
    return new ListView.Line(
        HeadText.path(cycle),
        cycle.name(),
        cycle.focus(),
        page.say(HeadText.label(cycle.stage())),
        page.say(
            CycleWords.SINCE,
            page.speech().date(LocalDate.ofInstant(cycle.startedAt(), ZoneOffset.UTC))),
        signing
            .statement(cycle)
            .map(kept -> statements.plain(page, viewer, cycle, kept.statement()))
            .orElse(""));
  }
}
