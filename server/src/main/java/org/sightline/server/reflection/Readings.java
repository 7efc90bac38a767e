package org.sightline.server.reflection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.evaluation.Evaluation;
import org.sightline.engine.evaluation.EvaluationRefused;
import org.sightline.engine.evaluation.Standing;
import org.sightline.engine.evaluation.Warning;
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
import org.sightline.statistics.scorecard.FlatLeading;
import org.sightline.statistics.verdict.Claim;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what the data can bear about a cycle, for whoever looks. */
@Component
public class Readings {
  /** Stands for the district of a cycle that is about every place there is. */
  private static final String EVERYWHERE = "*";

  private final Signing signing;
  private final Pairing pairing;
  private final Plans plans;
  private final Records records;
  private final ScopedCells cells;
  private final ObjectProvider<EarlySigns> early;

  Readings(
      Signing signing,
      Pairing pairing,
      Plans plans,
      Records records,
      ScopedCells cells,
      ObjectProvider<EarlySigns> early) {
    this.signing = signing;
    this.pairing = pairing;
    this.plans = plans;
    this.records = records;
    this.cells = cells;
    this.early = early;
  }

  /** The result of a cycle in the newest data. */
  public Reading of(Viewer viewer, Cycle cycle) {
    Reading reading = alone(viewer, cycle);
    return reading instanceof Reading.Read read ? besideEarlySigns(viewer, cycle, read) : reading;
  }

  /** A result that no early sign foretold is read with a warning. */
  private Reading besideEarlySigns(Viewer viewer, Cycle cycle, Reading.Read read) {
    Evaluation evaluation = read.evaluation();
    boolean claimed =
        evaluation.permits(Claim.THE_GAP_NARROWED)
            || evaluation.permits(Claim.PARTLY_BECAUSE_THE_REFERENCE_FELL);
    List<EarlySigns.Sign> signs =
        claimed
            ? early.orderedStream().flatMap(each -> each.of(viewer, cycle).stream()).toList()
            : List.of();
    if (!FlatLeading.warns(claimed, signs.stream().map(EarlySigns.Sign::change).toList())) {
      return read;
    }
    Evaluation warned =
        evaluation.warned(
            new Warning(
                Warning.Kind.FLAT_LEADING,
                Map.of(),
                signs.stream().map(EarlySigns.Sign::name).toList()));
    return new Reading.Read(
        read.terms(), read.signed(), read.match(), warned, read.fidelity(), read.state());
  }

  private Reading alone(Viewer viewer, Cycle cycle) {
    List<Terms> signed = signing.signed(cycle);
    if (signed.isEmpty()) {
      return new Reading.NotSigned();
    }
    if (!cycle.showsAllTo(viewer)) {
      return new Reading.OtherPlaces();
    }
    Terms holds = signed.get(signed.size() - 1);
    Optional<Sites> sites = records.sites(cycle.id());
    Pairing.Outcome outcome = pairing.of(viewer, cycle, holds, sites);
    if (outcome instanceof Pairing.Outcome.NoFollowUp none) {
      return new Reading.Waiting(holds, none.baseline());
    }
    if (outcome instanceof Pairing.Outcome.Unmatched unmatched) {
      return new Reading.Unmatched(holds, unmatched.obstacle());
    }
    Match match = ((Pairing.Outcome.Matched) outcome).match();
    boolean late =
        match.arms().isPresent()
            && firstResults(match, holds)
                .flatMap(there -> sites.filter(named -> named.at().isAfter(there)))
                .isPresent();
    return read(
        cycle,
        signed,
        late
            ? match.warned(new Warning(Warning.Kind.COMPARISON_NAMED_LATE, Map.of(), List.of()))
            : match);
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

  /** What the goal stands on; empty while nothing is signed or not every place is seen. */
  public Optional<Ground> ground(Viewer viewer, Cycle cycle) {
    List<Terms> signed = signing.signed(cycle);
    return signed.isEmpty() || !cycle.showsAllTo(viewer)
        ? Optional.empty()
        : pairing.ground(viewer, cycle, signed);
  }

  /**
   * Another question of the same data in the same two waves; empty when there are not two, or too
   * few people stand on a side.
   */
  public Optional<Evaluation> beside(Viewer viewer, Cycle cycle, String question) {
    Optional<Ground> ground = ground(viewer, cycle);
    if (ground.isEmpty()
        || !(pairing.of(viewer, cycle, ground.get().terms(), records.sites(cycle.id()))
            instanceof Pairing.Outcome.Matched matched)) {
      return Optional.empty();
    }
    Match match = matched.match();
    return Pairing.asked(match.followUp(), question)
        .flatMap(
            asked -> {
              try {
                Evaluation evaluation =
                    Reader.another(cells.as(match.viewer()), match, asked, ground.get().terms());
                return tooFew(match, evaluation) ? Optional.empty() : Optional.of(evaluation);
              } catch (EvaluationRefused refused) {
                return Optional.empty();
              }
            });
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
        .map(note -> note.words().replaceAll("[.。؟!]+$", ""))
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
    Pairing.Outcome outcome = pairing.of(viewer, cycle, holds.get(), Optional.empty());
    if (!(outcome instanceof Pairing.Outcome.Matched matched)) {
      return new Nameable(List.of(), List.of());
    }
    return new Nameable(
        pairing.levels(viewer, matched.match()),
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
