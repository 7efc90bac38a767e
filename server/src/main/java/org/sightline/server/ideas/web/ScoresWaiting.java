package org.sightline.server.ideas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.Stage;
import org.sightline.server.ideas.Idea;
import org.sightline.server.ideas.Ideas;
import org.sightline.server.ideas.Score;
import org.sightline.server.ideas.Scoring;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** Ideas wait on the first page for the scores of those who take part in their cycle. */
@Component
class ScoresWaiting implements WorkWaiting {
  private static final int OTHERS_WAIT = 20;

  private final Doors doors;
  private final Ideas ideas;
  private final Scoring scoring;

  ScoresWaiting(Doors doors, Ideas ideas, Scoring scoring) {
    this.doors = doors;
    this.ideas = ideas;
    this.scoring = scoring;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    List<Task> tasks = new ArrayList<>();
    if (!viewer.is(Role.MEMBER)) {
      return tasks;
    }
    for (Cycle cycle : doors.all(viewer)) {
      if (cycle.stage() == Stage.DESIGN && !cycle.isEnded() && cycle.has(viewer.account())) {
        int left = left(viewer, cycle);
        if (left > 0) {
          tasks.add(
              new Task(
                  page.say(IdeaWords.TASK_SCORE, left),
                  page.speech().name(cycle.name()),
                  IdeaPaths.all(cycle) + "/scores",
                  OTHERS_WAIT));
        }
      }
    }
    return tasks;
  }

  private int left(Viewer viewer, Cycle cycle) {
    Set<UUID> scored =
        scoring.own(viewer, cycle).stream().map(Score::idea).collect(Collectors.toSet());
    return (int)
        ideas.inOrder(cycle).stream().map(Idea::id).filter(id -> !scored.contains(id)).count();
  }
}
