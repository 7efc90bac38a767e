package org.sightline.server.lens;

import java.util.Optional;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Viewer;
import org.sightline.server.decisions.SubjectNames;
import org.springframework.stereotype.Component;

/** Decisions seen through the lens can be spoken about, and they have a story. */
@Component
class LensAsSubjects implements SubjectNames {
  private final Lens lens;

  LensAsSubjects(Lens lens) {
    this.lens = lens;
  }

  @Override
  public String kind() {
    return Item.SUBJECT;
  }

  @Override
  public Optional<Named> named(Viewer viewer, Speech speech, String key) {
    return lens.find(viewer, key).map(seen -> new Named(seen.item().name(), "/lens/" + key));
  }
}
