package org.sightline.server.findings.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Filter;
import org.sightline.engine.findings.Finding;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.OutOfSight;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.findings.FindingId;
import org.sightline.server.findings.GapSearch;
import org.sightline.server.findings.Mark;
import org.sightline.server.findings.MarkKind;
import org.sightline.server.findings.Marking;
import org.sightline.server.findings.Search;
import org.sightline.server.findings.SeenFindings;
import org.sightline.server.findings.TakenUp;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Findings that wait for somebody: gaps nobody has decided about, watched ones whose answer is new,
 * and those that are to be taken into a cycle.
 */
@Component
class FindingsWaiting implements WorkWaiting {
  private static final int NEW_ANSWER = 10;
  private static final int TO_DECIDE = 20;
  private static final int FOR_A_CYCLE = 20;

  private final Datasets datasets;
  private final GapSearch search;
  private final Marking marking;
  private final ObjectProvider<TakenUp> taken;

  FindingsWaiting(
      Datasets datasets, GapSearch search, Marking marking, ObjectProvider<TakenUp> taken) {
    this.taken = taken;
    this.datasets = datasets;
    this.search = search;
    this.marking = marking;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    if (!viewer.is(Role.MEMBER)) {
      return List.of();
    }
    List<Task> tasks = new ArrayList<>();
    Optional<Dataset> newest = datasets.all().stream().findFirst();
    newest.flatMap(dataset -> done(viewer, dataset)).ifPresent(seen -> about(seen, page, tasks));
    if (viewer.is(Role.LEAD)) {
      List<Mark> cycles =
          marking.marked(viewer, MarkKind.CYCLE).stream()
              .filter(mark -> taken.stream().noneMatch(each -> each.isTaken(mark)))
              .toList();
      if (!cycles.isEmpty()) {
        Mark first = cycles.get(0);
        tasks.add(
            new Task(
                page.say(FindingsWords.TASK_CYCLE, cycles.size()),
                page.say(FindingsWords.TASK_CYCLE_WHY),
                "/findings/" + first.dataset(),
                FOR_A_CYCLE));
      }
    }
    return tasks;
  }

  /** Only what is there already: a first page does not wait for a second search. */
  private Optional<SeenFindings> done(Viewer viewer, Dataset dataset) {
    try {
      return datasets
          .prepared(dataset.key())
          .map(prepared -> search.ask(viewer, prepared, Filter.NONE, Duration.ZERO))
          .filter(Search.Done.class::isInstance)
          .map(state -> ((Search.Done) state).seen());
    } catch (OutOfSight nothing) {
      return Optional.empty();
    }
  }

  private void about(SeenFindings seen, Page page, List<Task> tasks) {
    Map<FindingId, Mark> marks = marking.on(seen);
    String name = page.speech().name(seen.prepared().dataset().name());
    String address = "/findings/" + seen.prepared().dataset().key();
    List<Mark> changed =
        marks.values().stream()
            .filter(mark -> mark.kind() == MarkKind.WATCH)
            .filter(
                mark ->
                    seen.find(mark.finding())
                        .map(Finding::verdict)
                        .filter(now -> now != mark.verdict())
                        .isPresent())
            .toList();
    if (!changed.isEmpty()) {
      tasks.add(
          new Task(
              page.say(FindingsWords.TASK_WATCH, changed.size()),
              page.say(FindingsWords.TASK_WATCH_WHY, name),
              changed.size() == 1 ? address + "/" + changed.get(0).finding().text() : address,
              NEW_ANSWER));
    }
    long undecided =
        seen.findings().headlines().stream()
            .map(seen::id)
            .filter(id -> !marks.containsKey(id) || marks.get(id).kind() == MarkKind.NONE)
            .count();
    if (undecided > 0) {
      tasks.add(
          new Task(
              page.say(FindingsWords.TASK_DECIDE, undecided),
              page.say(FindingsWords.TASK_DECIDE_WHY, name),
              address,
              TO_DECIDE));
    }
  }
}
