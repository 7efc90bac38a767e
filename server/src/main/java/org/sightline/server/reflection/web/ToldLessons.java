package org.sightline.server.reflection.web;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.reflection.Telling;
import org.sightline.server.reflection.Tellings;
import org.sightline.server.site.Learning;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** What came of cycles, for the first page of those who were told. */
@Component
class ToldLessons implements Learning {
  private final Tellings tellings;
  private final Cycles cycles;
  private final Names names;

  ToldLessons(Tellings tellings, Cycles cycles, Names names) {
    this.tellings = tellings;
    this.cycles = cycles;
    this.names = names;
  }

  @Override
  public List<Lesson> of(Page page, Viewer viewer) {
    return tellings.to(viewer.account()).stream()
        .flatMap(telling -> lesson(page, viewer, telling).stream())
        .toList();
  }

  private Optional<Lesson> lesson(Page page, Viewer viewer, Telling telling) {
    return cycles
        .find(telling.cycle())
        .filter(cycle -> cycle.isFor(viewer))
        .map(cycle -> lesson(page, cycle, telling));
  }

  private Lesson lesson(Page page, Cycle cycle, Telling telling) {
    return new Lesson(
        telling.at(),
        page.say(ReflectionWords.TOLD_ON, page.moment(telling.at())),
        page.say(ReflectionWords.TOLD_OF, page.speech().name(cycle.focus())),
        CycleHeads.path(cycle) + "/reflect/told/" + telling.id(),
        telling.words(),
        names.of(page, telling.by()));
  }
}
