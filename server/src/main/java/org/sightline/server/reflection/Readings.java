package org.sightline.server.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRefused;
import org.sightline.engine.evaluation.Standing;
import org.sightline.server.access.Place;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cells.ScopedCells;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Signing;
import org.sightline.server.cycles.Terms;
import org.sightline.server.datasets.AcceptedVersion;
import org.sightline.server.datasets.Prepared;
import org.sightline.server.plans.Plans;
import org.sightline.statistics.Known;
import org.sightline.statistics.fidelity.Fidelity;
import org.sightline.statistics.fidelity.FidelityState;
import org.springframework.stereotype.Component;

/** Reads what the data can bear about a cycle, for whoever looks. */
@Component
public class Readings {
  /** Stands for the district of a cycle that is about every place there is. */
  private static final String EVERYWHERE = "*";

  private final Signing signing;
  private final Matching matching;
  private final Plans plans;
  private final Records records;
  private final ScopedCells cells;

  Readings(Signing signing, Matching matching, Plans plans, Records records, ScopedCells cells) {
    this.signing = signing;
    this.matching = matching;
    this.plans = plans;
    this.records = records;
    this.cells = cells;
  }

  /** The result of a cycle in the newest data. */
  public Reading of(Viewer viewer, Cycle cycle) {
    List<Terms> signed = signing.signed(cycle);
    if (signed.isEmpty()) {
      return new Reading.NotSigned();
    }
    if (!cycle.showsAllTo(viewer)) {
      return new Reading.OtherPlaces();
    }
    Terms holds = signed.get(signed.size() - 1);
    Matching.Outcome outcome = matching.of(viewer, cycle, holds, records.sites(cycle.id()));
    if (outcome instanceof Matching.Outcome.NoFollowUp none) {
      return new Reading.Waiting(holds, none.baseline());
    }
    if (outcome instanceof Matching.Outcome.Unmatched unmatched) {
      return new Reading.Unmatched(holds, unmatched.obstacle());
    }
    return read(cycle, signed, ((Matching.Outcome.Matched) outcome).match());
  }

  private Reading read(Cycle cycle, List<Terms> signed, Match match) {
    Terms holds = signed.get(signed.size() - 1);
    Fidelity fidelity = plans.fidelity(cycle);
    FidelityState state = fidelity.state(holds.judging().floor());
    Instant arrived = arrived(match.followUp());
    try {
      Evaluation evaluation =
          Reader.read(
              cells.as(match.viewer()),
              match,
              new Reader.Known(
                  signed,
                  state,
                  arrived,
                  firstResults(match, holds),
                  events(cycle, signed, arrived)));
      return tooFew(match, evaluation)
          ? new Reading.Unmatched(holds, Obstacle.of(Obstacle.Kind.TOO_FEW_PEOPLE))
          : new Reading.Read(holds, signed, match, evaluation, fidelity, state);
    } catch (EvaluationRefused refused) {
      return new Reading.Unmatched(holds, Obstacle.of(Obstacle.Kind.of(refused.why())));
    }
  }

  /** Fewer people on a side than may be shown: the change alone would tell their rate. */
  private static boolean tooFew(Match match, Evaluation evaluation) {
    int least = match.followUp().recipe().thresholds().leastShown();
    return evaluation.standings().stream()
        .map(Standing::value)
        .anyMatch(value -> value instanceof Known known && known.n() < least);
  }

  private static Instant arrived(Prepared data) {
    return data.dataset().versions().stream()
        .filter(version -> version.id().equals(data.data().id()))
        .map(AcceptedVersion::accepted)
        .findFirst()
        .orElse(data.dataset().newest().accepted());
  }

  /** When the first data arrived that are newer than those the goal was signed on. */
  private static Optional<Instant> firstResults(Match match, Terms holds) {
    String signed = holds.statement().number().version();
    List<AcceptedVersion> newer =
        match.followUp().dataset().versions().stream()
            .takeWhile(version -> !version.id().equals(signed))
            .toList();
    return newer.isEmpty()
        ? Optional.of(arrived(match.followUp()))
        : newer.stream().map(AcceptedVersion::accepted).min(Comparator.naturalOrder());
  }

  private List<String> events(Cycle cycle, List<Terms> signed, Instant arrived) {
    LocalDate from = day(signed.get(0).signedAt());
    LocalDate to = day(arrived);
    return records.notes(cycle.id()).stream()
        .filter(note -> note.kind() == Note.Kind.EVENT)
        .filter(note -> !note.on().isBefore(from) && !note.on().isAfter(to))
        .map(Note::words)
        .toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  /** The schools that can be named as places to compare with, and which are named now. */
  public Nameable nameable(Viewer viewer, Cycle cycle) {
    Optional<Terms> holds = signing.holds(cycle);
    if (holds.isEmpty() || !cycle.showsAllTo(viewer)) {
      return new Nameable(List.of(), List.of());
    }
    Matching.Outcome outcome = matching.of(viewer, cycle, holds.get(), Optional.empty());
    if (!(outcome instanceof Matching.Outcome.Matched matched)) {
      return new Nameable(List.of(), List.of());
    }
    return new Nameable(
        matching.levels(viewer, matched.match()),
        records.sites(cycle.id()).map(Sites::places).orElse(List.of()).stream()
            .map(Place::name)
            .toList());
  }

  /** These schools as places, in the district of the cycle where it has one. */
  public List<Place> places(Viewer viewer, Cycle cycle, List<String> schools) {
    String district =
        cycle.scope() instanceof Scope.Within within && !within.places().isEmpty()
            ? within.places().get(0).path().get(0)
            : EVERYWHERE;
    return schools.stream().map(school -> Place.of(district, school)).toList();
  }

  /**
   * Schools to compare with.
   *
   * @param all those whoever looks may name
   * @param named those that are named
   */
  public record Nameable(List<String> all, List<String> named) {
    public Nameable {
      all = List.copyOf(all);
      named = List.copyOf(named);
    }
  }
}
