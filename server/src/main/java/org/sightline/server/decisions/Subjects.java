package org.sightline.server.decisions;

import java.util.List;
import java.util.Optional;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;

/** Every object that lines of the log and comments can be about. */
@Component
public class Subjects {
  private final List<SubjectNames> kinds;

  Subjects(List<SubjectNames> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** What a subject is called; empty when nobody knows it or the viewer may not see it. */
  public Optional<SubjectNames.Named> named(Viewer viewer, Speech speech, Subject subject) {
    return kinds.stream()
        .filter(each -> each.kind().equals(subject.kind()))
        .findFirst()
        .flatMap(each -> each.named(viewer, speech, subject.key()));
  }

  /** Where a subject is; empty when it has no place, or the viewer may not see it. */
  public Optional<Scope> where(Viewer viewer, Subject subject) {
    return kinds.stream()
        .filter(each -> each.kind().equals(subject.kind()))
        .findFirst()
        .flatMap(each -> each.where(viewer, subject.key()));
  }

  /** Whether the viewer may see it. */
  public boolean isSeen(Viewer viewer, Subject subject) {
    return named(viewer, Speech.of(Language.ENGLISH), subject).isPresent();
  }
}
