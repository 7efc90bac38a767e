package org.sightline.server.reflection;

import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Starting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the cycles that grow out of another, and remembers which did. */
@Component
public class Onward {
  private final Starting starting;
  private final Signing signing;
  private final Records records;

  Onward(Starting starting, Signing signing, Records records) {
    this.starting = starting;
    this.signing = signing;
    this.records = records;
  }

  /** What a cycle grew out of. */
  public Optional<Link> origin(Cycle cycle) {
    return records.origin(cycle.id());
  }

  /** What grew out of a cycle. */
  public List<Link> grown(Cycle cycle) {
    return records.grown(cycle.id());
  }

  /**
   * Starts a cycle with the same focus, linked to this one, in the places of whoever starts it.
   *
   * @param why it runs beside others, in words
   */
  @Transactional
  public Cycle grow(Viewer viewer, Cycle from, Link.Kind kind, String name, String why) {
    Start start =
        signing
            .holds(from)
            .<Start>map(terms -> new Start.FromFinding(terms.statement().number()))
            .orElse(from.start());
    Starting.Outcome outcome =
        starting.start(
            viewer,
            new Starting.Draft(name, from.focus(), start, from.constraints(), Side.STAFF, why));
    if (!(outcome instanceof Starting.Outcome.Started started)) {
      throw new IllegalStateException("a reason was given, and still one was asked for");
    }
    records.add(new Link(started.cycle().id(), from.id(), kind));
    return started.cycle();
  }
}
