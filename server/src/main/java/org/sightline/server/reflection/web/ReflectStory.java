package org.sightline.server.reflection.web;

import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.reflection.Readings;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells what came of a cycle, in the story of the cycle. */
@Component
class ReflectStory implements Storyteller {
  private static final int WHAT_CAME = 60;

  private final Doors doors;
  private final Readings readings;
  private final BoardText text;

  ReflectStory(Doors doors, Readings readings, BoardText text) {
    this.doors = doors;
    this.readings = readings;
    this.text = text;
  }

  @Override
  public String kind() {
    return "cycle";
  }

  @Override
  public int order() {
    return WHAT_CAME;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    Cycle cycle = doors.open(viewer, key);
    return readings
        .of(viewer, cycle)
        .read()
        .map(
            read -> new Chapter(page.say(ReflectionWords.CHAPTER), text.summary(page, cycle, read)))
        .stream()
        .toList();
  }
}
