package org.sightline.server.cycles.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.Ending;
import org.sightline.server.cycles.Signing;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Puts the list of cycles into words. */
@Component
class CycleListText {
  private final Doors doors;
  private final Signing signing;
  private final StatementText statements;
  private final Ending ending;

  CycleListText(Doors doors, Signing signing, StatementText statements, Ending ending) {
    this.ending = ending;
    this.doors = doors;
    this.signing = signing;
    this.statements = statements;
  }

  ListView of(Page page, Viewer viewer) {
    Map<UUID, End> ends = ending.last();
    Map<Boolean, List<ListView.Line>> lines =
        doors.all(viewer).stream()
            .collect(
                Collectors.partitioningBy(
                    Cycle::isEnded,
                    Collectors.mapping(
                        cycle ->
                            line(page, viewer, cycle, Optional.ofNullable(ends.get(cycle.id()))),
                        Collectors.toList())));
    return new ListView(
        lines.getOrDefault(false, List.of()),
        lines.getOrDefault(true, List.of()),
        viewer.is(Role.LEAD));
  }

  private ListView.Line line(Page page, Viewer viewer, Cycle cycle, Optional<End> end) {
    return new ListView.Line(
        HeadText.path(cycle),
        cycle.name(),
        cycle.focus(),
        page.say(HeadText.label(cycle.stage())),
        page.say(CycleWords.SINCE, EndText.day(page, cycle.startedAt())),
        signing
            .statement(cycle)
            .map(kept -> statements.plain(page, viewer, cycle, kept.statement()))
            .orElse(""),
        cycle
            .endedAt()
            .map(
                at ->
                    page.say(
                        CycleWords.ENDED_ON,
                        EndText.day(page, at),
                        end.flatMap(End::reason)
                            .map(reason -> page.say(EndText.reason(reason)))
                            .orElse("")))
            .orElse(""));
  }
}
