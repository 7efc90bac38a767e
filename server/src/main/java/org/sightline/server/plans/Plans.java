package org.sightline.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.server.cycles.Cycle;
import org.sightline.statistics.Tally;
import org.sightline.statistics.fidelity.Component;
import org.sightline.statistics.fidelity.Fidelity;

/** What other capabilities may ask of plans. */
@org.springframework.stereotype.Component
public class Plans {
  private final Actions actions;
  private final Measures measures;
  private final PlanStarts starts;

  Plans(Actions actions, Measures measures, PlanStarts starts) {
    this.actions = actions;
    this.measures = measures;
    this.starts = starts;
  }

  /** When the plan of a cycle was set in motion; empty while it is being written. */
  public Optional<PlanStart> start(Cycle cycle) {
    return starts.of(cycle.id());
  }

  /** The actions of a plan as they stand, in the order of their first days. */
  public List<Action> actions(Cycle cycle) {
    return actions.of(cycle.id());
  }

  /** What a plan is watched by, in the order it was added; what was set aside is left out. */
  public List<Measure> measures(Cycle cycle) {
    return measures.of(cycle.id()).stream().filter(Measure::isWatched).toList();
  }

  /** What was observed of each measure, by day; what was taken back is left out. */
  public Map<UUID, List<Observation>> observations(Cycle cycle) {
    Map<UUID, List<Observation>> all = new HashMap<>();
    for (Observation each : measures.observations(cycle.id())) {
      if (each.withdrawnAt().isEmpty()) {
        all.computeIfAbsent(each.measure(), any -> new ArrayList<>()).add(each);
      }
    }
    return all;
  }

  /**
   * How far the plan was carried out as designed. What was observed of a measure is added up; where
   * one component has several measures, the smallest share counts, as it does between components.
   */
  public Fidelity fidelity(Cycle cycle) {
    Map<UUID, List<Observation>> observed = observations(cycle);
    Map<Component, Tally> counts = new EnumMap<>(Component.class);
    for (Measure measure : measures(cycle)) {
      Optional<Tally> tally = total(observed.getOrDefault(measure.id(), List.of()));
      measure
          .kind()
          .component()
          .ifPresent(
              component ->
                  tally.ifPresent(count -> counts.merge(component, count, Plans::smaller)));
    }
    return Fidelity.ofCounts(counts);
  }

  /** Everything that was counted of somebody, added up; empty when nothing was. */
  static Optional<Tally> total(List<Observation> observed) {
    return observed.stream()
        .flatMap(each -> each.tally().stream())
        .filter(tally -> tally.n() > 0)
        .reduce(Tally::plus);
  }

  private static Tally smaller(Tally one, Tally other) {
    return one.rate() <= other.rate() ? one : other;
  }

  /** What happened to the plan since it was set in motion, by day; nothing before it was. */
  public List<PlanEvent> events(Cycle cycle) {
    Optional<PlanStart> start = start(cycle);
    if (start.isEmpty()) {
      return List.of();
    }
    List<PlanEvent> events = new ArrayList<>();
    events.add(new PlanEvent(day(start.get().at()), PlanEvent.Kind.PLAN_STARTED, "", ""));
    Map<UUID, Action> before = new HashMap<>();
    for (Action form : actions.history(cycle.id())) {
      Action earlier = before.put(form.id(), form);
      State was = earlier == null ? State.TO_DO : earlier.state();
      kind(form, was, !form.change().at().isBefore(start.get().at()))
          .ifPresent(
              kind ->
                  events.add(
                      new PlanEvent(
                          day(form.change().at()),
                          kind,
                          form.work().title(),
                          form.change().why())));
    }
    events.sort(Comparator.comparing(PlanEvent::on));
    return events;
  }

  private static Optional<PlanEvent.Kind> kind(Action form, State was, boolean inMotion) {
    return switch (form.change().kind()) {
      case ADDED, EDITED ->
          inMotion ? Optional.of(PlanEvent.Kind.ACTION_CHANGED) : Optional.empty();
      case ADJUSTED -> Optional.of(PlanEvent.Kind.ACTION_ADJUSTED);
      case EXPLAINED -> Optional.empty();
      case MOVED ->
          form.state() == was
              ? Optional.empty()
              : switch (form.state()) {
                case TO_DO -> Optional.empty();
                case UNDER_WAY -> Optional.of(PlanEvent.Kind.ACTION_BEGUN);
                case DONE -> Optional.of(PlanEvent.Kind.ACTION_DONE);
                case STOPPED -> Optional.of(PlanEvent.Kind.ACTION_STOPPED);
              };
    };
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
