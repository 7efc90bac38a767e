package org.sightline.server.reflection.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.Records;
import org.sightline.server.site.Learning;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** What teams concluded, for the first page of those the cycles are for. */
@Component
class ConcludedLessons implements Learning {
  private final Records records;
  private final Cycles cycles;
  private final Names names;

  ConcludedLessons(Records records, Cycles cycles, Names names) {
    this.records = records;
    this.cycles = cycles;
    this.names = names;
  }

  @Override
  public List<Lesson> of(Page page, Viewer viewer) {
    return records.lastConclusions().stream()
        .sorted(Comparator.comparing(Conclusion::at).reversed())
        .flatMap(conclusion -> lesson(page, viewer, conclusion).stream())
        .toList();
  }

  private Optional<Lesson> lesson(Page page, Viewer viewer, Conclusion conclusion) {
    return cycles
        .find(conclusion.cycle())
        .filter(cycle -> cycle.isFor(viewer))
        .map(cycle -> lesson(page, cycle, conclusion));
  }

  private Lesson lesson(Page page, Cycle cycle, Conclusion conclusion) {
    return new Lesson(
        conclusion.at(),
        page.say(ReflectionWords.CONCLUDED_ON, page.moment(conclusion.at())),
        page.say(
            ReflectionWords.LOG_LINE,
            page.speech().name(cycle.name()),
            ResultText.step(page, conclusion.step()),
            ResultText.word(page, conclusion.verdict())),
        CycleHeads.path(cycle) + "/reflect#concludes",
        conclusion.why(),
        names.of(page, conclusion.by()));
  }
}
