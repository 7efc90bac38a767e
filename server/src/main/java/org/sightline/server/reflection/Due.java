package org.sightline.server.reflection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Doors;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Signing;
import org.sightline.server.datasets.Dataset;
import org.sightline.server.datasets.Datasets;
import org.springframework.stereotype.Component;

/** Finds the cycles whose result waits to be read, and those whose year has passed. */
@Component
public class Due {
  private static final int YEAR = 365;

  private final Doors doors;
  private final Signing signing;
  private final Datasets datasets;
  private final Records records;
  private final InstantSource clock;

  Due(Doors doors, Signing signing, Datasets datasets, Records records, InstantSource clock) {
    this.doors = doors;
    this.signing = signing;
    this.datasets = datasets;
    this.records = records;
    this.clock = clock;
  }

  /** Cycles of which newer data have arrived that nobody has concluded about. */
  public List<Cycle> toRead(Viewer viewer) {
    return seen(viewer).stream().filter(this::hasArrived).toList();
  }

  /** Cycles concluded more than a year ago, with no cycle for the next year yet. */
  public List<Cycle> toRenew(Viewer viewer) {
    Instant then = clock.instant().minus(YEAR, ChronoUnit.DAYS);
    return seen(viewer).stream()
        .filter(cycle -> last(cycle).filter(each -> each.at().isBefore(then)).isPresent())
        .filter(
            cycle ->
                records.grown(cycle.id()).stream()
                    .noneMatch(link -> link.kind() == Link.Kind.NEXT_YEAR))
        .toList();
  }

  private List<Cycle> seen(Viewer viewer) {
    return doors.all(viewer).stream()
        .filter(cycle -> !cycle.isEnded() && cycle.showsAllTo(viewer))
        .toList();
  }

  private Optional<Conclusion> last(Cycle cycle) {
    return records.conclusions(cycle.id()).stream().reduce((before, after) -> after);
  }

  private boolean hasArrived(Cycle cycle) {
    Optional<NumberSource> source = signing.holds(cycle).map(terms -> terms.statement().number());
    Optional<String> newest =
        source
            .flatMap(each -> datasets.find(each.dataset()))
            .map(Dataset::newest)
            .map(version -> version.id());
    return newest
        .filter(id -> !id.equals(source.orElseThrow().version()))
        .filter(id -> last(cycle).filter(each -> each.followUp().equals(id)).isEmpty())
        .isPresent();
  }
}
