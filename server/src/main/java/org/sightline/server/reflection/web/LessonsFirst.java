package org.sightline.server.reflection.web;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.CycleOpening;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Onward;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** A cycle that grew out of another opens with what that one has learned. */
@Component
class LessonsFirst implements CycleOpening {
  private final Onward onward;
  private final Cycles cycles;
  private final Concluding concluding;
  private final ReflectText text;

  LessonsFirst(Onward onward, Cycles cycles, Concluding concluding, ReflectText text) {
    this.onward = onward;
    this.cycles = cycles;
    this.concluding = concluding;
    this.text = text;
  }

  @Override
  public Optional<Lessons> of(Page page, Viewer viewer, Cycle cycle) {
    return onward
        .origin(cycle)
        .flatMap(link -> cycles.find(link.from()))
        .map(from -> lessons(page, viewer, from))
        .filter(lessons -> !lessons.chapters().isEmpty() || !lessons.concluded().isEmpty());
  }

  private Lessons lessons(Page page, Viewer viewer, Cycle from) {
    List<Chapter> chapters =
        text.notes(page, from).stream()
            .map(
                notes ->
                    new Chapter(
                        notes.heading(),
                        notes.all().stream()
                            .map(each -> new Said(each.words(), each.by()))
                            .toList()))
            .toList();
    return new Lessons(
        page.say(ReflectionWords.LESSONS_FROM, page.speech().name(from.name())),
        concluding.holds(from).map(each -> text.concludedBy(page, each)).orElse(""),
        from.isFor(viewer) ? CycleHeads.path(from) + "/reflect" : "",
        page.say(ReflectionWords.READ_WHOLE),
        chapters);
  }
}
