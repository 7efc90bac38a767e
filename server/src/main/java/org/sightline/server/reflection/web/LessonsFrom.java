package org.sightline.server.reflection.web;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.BeganFrom;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.reflection.Onward;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** A cycle that grew out of another begins with what was learned there. */
@Component
class LessonsFrom implements BeganFrom {
  private final Onward onward;
  private final Cycles cycles;

  LessonsFrom(Onward onward, Cycles cycles) {
    this.onward = onward;
    this.cycles = cycles;
  }

  @Override
  public List<Legacy> of(Page page, Viewer viewer, Cycle cycle) {
    return onward
        .origin(cycle)
        .flatMap(link -> cycles.find(link.from()))
        .filter(from -> from.isFor(viewer))
        .map(
            from ->
                new Legacy(
                    page.say(ReflectionWords.LESSONS_FROM, page.speech().name(from.name())),
                    CycleHeads.path(cycle) + "/reflect#lessons"))
        .stream()
        .toList();
  }
}
