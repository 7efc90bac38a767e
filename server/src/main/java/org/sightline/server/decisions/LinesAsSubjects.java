package org.sightline.server.decisions;

import java.util.Optional;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;

/** Lines of the log are objects too: they can be decided and spoken about. */
@Component
class LinesAsSubjects implements SubjectNames {
  private final Decisions decisions;

  LinesAsSubjects(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String kind() {
    return "decision";
  }

  @Override
  public Optional<Named> named(Viewer viewer, Speech speech, String key) {
    return key.matches("[1-9][0-9]{0,17}")
        ? decisions
            .find(viewer, Long.parseLong(key))
            .map(line -> new Named(line.said().what(), "/decisions/" + line.number()))
        : Optional.empty();
  }
}
