package org.sightline.server.scorecard;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.access.Deed;
import org.sightline.server.access.Trail;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts questions on a scorecard and takes them off. */
@Component
public class Keeping {
  private final Lines lines;
  private final Trail trail;
  private final InstantSource clock;

  Keeping(Lines lines, Trail trail, InstantSource clock) {
    this.lines = lines;
    this.trail = trail;
    this.clock = clock;
  }

  /** The lines that stand on the scorecard of a cycle. */
  public List<Line> lines(Cycle cycle) {
    return lines.of(cycle.id()).stream().filter(Line::stands).toList();
  }

  /** Puts a question on the scorecard; put again, its place and lag are said anew. */
  @Transactional
  public Line put(Viewer viewer, Cycle cycle, Indicator.Kind kind, String question, String lag) {
    lines(cycle).stream()
        .filter(line -> line.question().equals(question))
        .forEach(line -> lines.save(line.aside(now())));
    trail.record(Deed.by(viewer, "scorecard.put", cycle.id().toString()).with("kind", kind.name()));
    return lines.save(
        new Line(
            UUID.randomUUID(),
            0,
            cycle.id(),
            kind,
            question,
            lag,
            viewer.account(),
            now(),
            Optional.empty()));
  }

  /** Takes a line off. */
  @Transactional
  public void takeOff(Viewer viewer, Cycle cycle, UUID id) {
    lines
        .find(id)
        .filter(line -> line.cycle().equals(cycle.id()) && line.stands())
        .ifPresent(
            line -> {
              lines.save(line.aside(now()));
              trail.record(
                  Deed.by(viewer, "scorecard.removed", cycle.id().toString())
                      .with("line", id.toString()));
            });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
