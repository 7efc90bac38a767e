package org.sightline.server.reflection;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.accounts.Account;
import org.sightline.server.accounts.People;
import org.sightline.server.cycles.Cycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what came of a cycle, and keeps who was told and when. */
@Component
public class Spreading {
  private final Tellings tellings;
  private final Concluding concluding;
  private final People people;
  private final Trail trail;
  private final InstantSource clock;

  Spreading(
      Tellings tellings, Concluding concluding, People people, Trail trail, InstantSource clock) {
    this.tellings = tellings;
    this.concluding = concluding;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /** Everybody a cycle concerns who has an account. */
  public Audience audience(Cycle cycle) {
    return new Audience(
        people.all().stream().filter(person -> cycle.isFor(person.viewer())).toList());
  }

  /**
   * Tells what came of it.
   *
   * @param to whom, at least one
   * @param note the sentence that stands among what was written down
   * @throws IllegalStateException before anything was concluded
   */
  @Transactional
  public Telling tell(
      Viewer viewer, Cycle cycle, Audience to, String words, List<HalfPage> pages, String note) {
    Conclusion conclusion =
        concluding
            .holds(cycle)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "nothing was concluded yet. Maybe conclude first, then tell."));
    Telling telling =
        new Telling(
            UUID.randomUUID(),
            cycle.id(),
            conclusion.number(),
            words,
            to.people().stream().map(Account::id).collect(Collectors.toSet()),
            pages,
            viewer.account(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
    tellings.add(telling);
    trail.record(
        Deed.by(viewer, "cycle.told", cycle.id().toString())
            .with("people", Integer.toString(telling.told().size())));
    concluding.note(viewer, cycle, Note.Kind.TOLD, concluding.today(), note);
    return telling;
  }
}
