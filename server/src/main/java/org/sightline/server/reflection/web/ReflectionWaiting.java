package org.sightline.server.reflection.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Conclusion;
import org.sightline.server.reflection.Link;
import org.sightline.server.reflection.Onward;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Results that wait to be read, and cycles whose year has passed. */
@Component
class ReflectionWaiting implements WorkWaiting {
  private static final int SOMEBODY_WAITS = 20;
  private static final int WOULD_BE_GOOD = 30;
  private static final int YEAR = 365;

  private final Doors doors;
  private final Signing signing;
  private final Datasets datasets;
  private final Concluding concluding;
  private final Onward onward;
  private final InstantSource clock;

  ReflectionWaiting(
      Doors doors,
      Signing signing,
      Datasets datasets,
      Concluding concluding,
      Onward onward,
      InstantSource clock) {
    this.doors = doors;
    this.signing = signing;
    this.datasets = datasets;
    this.concluding = concluding;
    this.onward = onward;
    this.clock = clock;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    List<Task> tasks = new ArrayList<>();
    if (!viewer.is(Role.LEAD)) {
      return tasks;
    }
    for (Cycle cycle : doors.all(viewer)) {
      if (!cycle.showsAllTo(viewer)) {
        continue;
      }
      Optional<Conclusion> last = concluding.holds(cycle);
      String address = CycleHeads.path(cycle) + "/reflect";
      String name = page.speech().name(cycle.name());
      if (hasArrived(cycle, last)) {
        tasks.add(
            new Task(
                page.say(ReflectionWords.TASK_READ, name),
                page.say(ReflectionWords.TASK_READ_WHY),
                address,
                SOMEBODY_WAITS));
      } else if (isYearOld(cycle, last)) {
        tasks.add(
            new Task(
                page.say(ReflectionWords.TASK_YEAR, name),
                page.say(ReflectionWords.TASK_YEAR_WHY),
                address,
                WOULD_BE_GOOD));
      }
    }
    return tasks;
  }

  /** Whether there are data newer than those of the goal which nobody has concluded about. */
  private boolean hasArrived(Cycle cycle, Optional<Conclusion> last) {
    Optional<NumberSource> source =
        signing.holds(cycle).map(Terms::statement).map(goal -> goal.number());
    Optional<String> newest =
        source
            .flatMap(each -> datasets.find(each.dataset()))
            .map(Dataset::newest)
            .map(version -> version.id());
    return newest
        .filter(id -> !id.equals(source.orElseThrow().version()))
        .filter(id -> last.filter(each -> each.followUp().equals(id)).isEmpty())
        .isPresent();
  }

  private boolean isYearOld(Cycle cycle, Optional<Conclusion> last) {
    Instant then = clock.instant().minus(YEAR, ChronoUnit.DAYS);
    return last.filter(each -> each.at().isBefore(then)).isPresent()
        && onward.grown(cycle).stream().noneMatch(link -> link.kind() == Link.Kind.NEXT_YEAR);
  }
}
