package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.report.html.Block;
import org.sightline.report.html.Html;
import org.sightline.report.html.Markup;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.decisions.Chapter;
import org.sightline.server.decisions.Storyteller;
import org.sightline.server.site.Page;
import org.springframework.stereotype.Component;

/** Tells how a cycle ended, and whether it was opened again. */
@Component
class EndStory implements Storyteller {
  private static final int LAST = 70;

  private final Doors doors;
  private final EndText text;

  EndStory(Doors doors, EndText text) {
    this.doors = doors;
    this.text = text;
  }

  @Override
  public String kind() {
    return Cycle.SUBJECT;
  }

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public List<Chapter> tell(Page page, Viewer viewer, String key) {
    List<Markup> parts = new ArrayList<>();
    for (EndText.Told told : text.history(page, viewer, doors.open(viewer, key))) {
      parts.add(Block.paragraph(told.line()));
      if (!told.words().isEmpty()) {
        parts.add(CycleStory.quote(told.words()));
      }
      if (!told.into().isEmpty()) {
        parts.add(Block.paragraph(told.into()));
      }
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(new Chapter(page.say(CycleWords.STORY_END), Html.join(parts)));
  }
}
