package org.sightline.server.reflection.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.reflection.Due;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Results that wait to be read, and cycles whose year has passed; one line for each sort. */
@Component
class ReflectionWaiting implements WorkWaiting {
  private static final int SOMEBODY_WAITS = 20;
  private static final int WOULD_BE_GOOD = 30;

  private final Due due;

  ReflectionWaiting(Due due) {
    this.due = due;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    List<Task> tasks = new ArrayList<>();
    if (viewer.is(Role.LEAD)) {
      add(
          tasks,
          page,
          due.toRead(viewer),
          ReflectionWords.TASK_READ,
          ReflectionWords.TASK_READ_WHY,
          SOMEBODY_WAITS);
      add(
          tasks,
          page,
          due.toRenew(viewer),
          ReflectionWords.TASK_YEAR,
          ReflectionWords.TASK_YEAR_WHY,
          WOULD_BE_GOOD);
    }
    return tasks;
  }

  private static void add(
      List<Task> tasks,
      Page page,
      List<Cycle> cycles,
      ReflectionWords title,
      ReflectionWords why,
      int order) {
    if (!cycles.isEmpty()) {
      tasks.add(
          new Task(
              page.say(
                  title,
                  page.speech()
                      .list(
                          cycles.stream().map(cycle -> page.speech().name(cycle.name())).toList())),
              page.say(why),
              cycles.size() == 1 ? CycleHeads.path(cycles.get(0)) + "/reflect" : "/cycles",
              order));
    }
  }
}
