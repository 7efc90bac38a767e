package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.List;
import org.sightline.server.access.Viewer;
import org.springframework.stereotype.Component;

/** Whose voices stand behind and against causes, without what they said. */
@Component
public class HeardVoices {
  private final Doors doors;
  private final Causes causes;

  HeardVoices(Doors doors, Causes causes) {
    this.doors = doors;
    this.causes = causes;
  }

  /**
   * A voice.
   *
   * @param group the group it speaks from; may be empty
   * @param on when it was heard
   */
  public record Voice(String group, LocalDate on) {}

  /** The voices in the cycles this person may know of, those taken back left out. */
  public List<Voice> all(Viewer viewer) {
    return doors.all(viewer).stream()
        .flatMap(cycle -> causes.evidence(cycle.id()).stream())
        .filter(evidence -> evidence.withdrawnAt().isEmpty())
        .map(Evidence::backing)
        .filter(Backing.Heard.class::isInstance)
        .map(backing -> (Backing.Heard) backing)
        .map(heard -> new Voice(heard.group(), heard.on()))
        .toList();
  }
}
