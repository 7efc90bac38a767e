package org.sightline.server.cycles.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.StillOpen;
import org.sightline.server.decisions.Decisions;
import org.sightline.server.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still open in a cycle itself: an edit nobody signed, and reviews of its decisions. */
@Component
@Order(10)
class CycleOpen implements StillOpen {
  private final Signing signing;
  private final Decisions decisions;

  CycleOpen(Signing signing, Decisions decisions) {
    this.signing = signing;
    this.decisions = decisions;
  }

  @Override
  public List<Open> of(Page page, Viewer viewer, Cycle cycle) {
    List<Open> open = new ArrayList<>();
    if (signing.isEdited(cycle)) {
      open.add(new Open(page.say(CycleWords.EDITED), CycleHeads.path(cycle)));
    }
    long reviews = decisions.toReview(viewer, cycle.subject(), 1).total();
    if (reviews > 0) {
      open.add(
          new Open(
              page.say(CycleWords.OPEN_REVIEWS, reviews),
              "/decisions/story/" + Cycle.SUBJECT + "/" + cycle.id()));
    }
    return open;
  }
}
