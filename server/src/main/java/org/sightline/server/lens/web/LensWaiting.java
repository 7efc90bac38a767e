package org.sightline.server.lens.web;

import java.util.List;
import org.sightline.server.access.Role;
import org.sightline.server.access.Viewer;
import org.sightline.server.lens.Lens;
import org.sightline.server.lens.SchoolYear;
import org.sightline.server.site.Page;
import org.sightline.server.site.WorkWaiting;
import org.springframework.stereotype.Component;

/** The first page counts the decisions of this year and those that were seen through the lens. */
@Component
class LensWaiting implements WorkWaiting {
  private static final int WOULD_BE_GOOD = 30;

  private final Lens lens;

  LensWaiting(Lens lens) {
    this.lens = lens;
  }

  @Override
  public List<Task> of(Viewer viewer, Page page) {
    int year = lens.thisYear();
    Lens.Count count = lens.count(viewer, year);
    if (!viewer.is(Role.MEMBER) || count.all() == count.seen()) {
      return List.of();
    }
    return List.of(
        new Task(
            page.say(LensWords.TASK, count.all() - count.seen()),
            page.say(
                LensWords.TASK_WHY,
                count.all(),
                SchoolYear.written(year),
                page.speech().count(count.seen())),
            "/lens",
            WOULD_BE_GOOD));
  }
}
