package org.sightline.server.reflection.web;

import java.util.ArrayList;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.CycleHeads;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.StillOpen;
import org.sightline.server.reflection.Concluding;
import org.sightline.server.reflection.Note;
import org.sightline.server.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still open in looking back: nothing concluded, nothing written down, nobody told. */
@Component
@Order(30)
class ReflectOpen implements StillOpen {
  private final Signing signing;
  private final Concluding concluding;

  ReflectOpen(Signing signing, Concluding concluding) {
    this.signing = signing;
    this.concluding = concluding;
  }

  @Override
  public List<Open> of(Page page, Viewer viewer, Cycle cycle) {
    List<Open> open = new ArrayList<>();
    String address = CycleHeads.path(cycle) + "/reflect";
    if (signing.holds(cycle).isPresent() && concluding.holds(cycle).isEmpty()) {
      open.add(new Open(page.say(ReflectionWords.OPEN_CONCLUSION), address));
    }
    List<Note> notes = concluding.notes(cycle);
    if (notes.isEmpty()) {
      open.add(new Open(page.say(ReflectionWords.OPEN_LEARNED), address + "#learned"));
    } else if (notes.stream().noneMatch(note -> note.kind() == Note.Kind.TOLD)) {
      open.add(new Open(page.say(ReflectionWords.OPEN_TOLD), address + "#learned"));
    }
    return open;
  }
}
