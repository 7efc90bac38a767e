package org.sightline.server.plans.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.foundations.Area;
import org.sightline.server.plans.ACycle;
import org.sightline.server.plans.Action;
import org.sightline.server.plans.Actions;
import org.sightline.server.plans.Change;
import org.sightline.server.plans.Measure;
import org.sightline.server.plans.Measures;
import org.sightline.server.plans.Observation;
import org.sightline.server.plans.Obstacle;
import org.sightline.server.plans.PlanEvent;
import org.sightline.server.plans.PlanStart;
import org.sightline.server.plans.PlanStarts;
import org.sightline.server.plans.Plans;
import org.sightline.server.plans.Proposal;
import org.sightline.server.plans.Proposals;
import org.sightline.server.plans.Report;
import org.sightline.server.plans.Reports;
import org.sightline.server.plans.State;
import org.sightline.server.plans.Work;
import org.sightline.statistics.Known;
import org.sightline.statistics.fidelity.Component;
import org.sightline.statistics.fidelity.Fidelity;
import org.sightline.statistics.fidelity.FidelityState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class PlanStoresTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 1);

  private static Cycle cycle(TestServer server) {
    Viewer lead = server.owner().viewer();
    return ACycle.begun(server, lead, Scope.everywhere());
  }

  private static Action form(
      UUID id, int number, Cycle cycle, State state, Change.Kind kind, Instant at) {
    return new Action(
        id,
        number,
        cycle.id(),
        new Work(
            "A late bus",
            "Twice a week",
            SOMEBODY,
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 12, 18),
            1200,
            "The transport line",
            "None",
            Optional.empty(),
            Optional.of(new UUID(0, 9)),
            Set.of(Area.BUDGET, Area.PARTNERSHIPS)),
        state,
        "",
        new Change(kind, SOMEBODY, at, "because"));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theNewestFormHoldsAndEveryEarlierOneStays(Database database) {
    TestServer server = database.server();
    Cycle cycle = cycle(server);
    Actions actions = server.bean(Actions.class);
    UUID id = UUID.randomUUID();
    Action first = form(id, 1, cycle, State.TO_DO, Change.Kind.ADDED, NOON);
    Action second = form(id, 2, cycle, State.UNDER_WAY, Change.Kind.MOVED, NOON.plusSeconds(60));
    actions.add(first);
    assertTrue(actions.open().contains(first));
    actions.add(second);
    assertEquals(List.of(second), actions.of(cycle.id()));
    assertEquals(Optional.of(second), actions.find(id));
    assertEquals(List.of(first, second), actions.history(cycle.id()));
    assertThrows(DuplicateKeyException.class, () -> actions.add(second));
    Action third = form(id, 3, cycle, State.DONE, Change.Kind.MOVED, NOON.plusSeconds(90));
    actions.add(third);
    assertTrue(actions.open().stream().noneMatch(each -> each.id().equals(id)));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatHappenedSinceTheStartComesBackByDay(Database database) {
    TestServer server = database.server();
    Cycle cycle = cycle(server);
    Actions actions = server.bean(Actions.class);
    UUID id = UUID.randomUUID();
    Plans plans = server.bean(Plans.class);
    actions.add(form(id, 1, cycle, State.TO_DO, Change.Kind.ADDED, NOON));
    assertEquals(List.of(), plans.events(cycle));
    PlanStart start = new PlanStart(cycle.id(), SOMEBODY, NOON.plusSeconds(86_400));
    server.bean(PlanStarts.class).add(start);
    assertThrows(DuplicateKeyException.class, () -> server.bean(PlanStarts.class).add(start));
    assertEquals(Optional.of(start), plans.start(cycle));
    Instant later = NOON.plusSeconds(2 * 86_400);
    actions.add(form(id, 2, cycle, State.UNDER_WAY, Change.Kind.MOVED, later));
    actions.add(form(id, 3, cycle, State.UNDER_WAY, Change.Kind.ADJUSTED, later.plusSeconds(5)));
    assertEquals(
        List.of(
            new PlanEvent(LocalDate.of(2026, 11, 4), PlanEvent.Kind.PLAN_STARTED, "", ""),
            new PlanEvent(
                LocalDate.of(2026, 11, 5), PlanEvent.Kind.ACTION_BEGUN, "A late bus", "because"),
            new PlanEvent(
                LocalDate.of(2026, 11, 5),
                PlanEvent.Kind.ACTION_ADJUSTED,
                "A late bus",
                "because")),
        plans.events(cycle));
  }

  private static Measure measure(Cycle cycle, Measure.Kind kind, int after) {
    return new Measure(
        UUID.randomUUID(),
        0,
        cycle.id(),
        kind,
        "Check-ins held",
        "",
        kind.component().map(any -> 0.8),
        SOMEBODY,
        NOON.plusSeconds(after),
        Optional.empty());
  }

  private static Observation seen(Measure measure, int day, long x, long n) {
    return new Observation(
        UUID.randomUUID(),
        0,
        measure.id(),
        LocalDate.of(2026, 11, day),
        x,
        Optional.of(n),
        "",
        SOMEBODY,
        NOON,
        Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void fidelityAddsUpWhatWasSeenAndTheSmallestMeasureCounts(Database database) {
    TestServer server = database.server();
    Cycle cycle = cycle(server);
    Measures measures = server.bean(Measures.class);
    Plans plans = server.bean(Plans.class);
    Measure dose = measures.save(measure(cycle, Measure.Kind.DOSE, 1));
    Measure other = measures.save(measure(cycle, Measure.Kind.DOSE, 2));
    Measure leading = measures.save(measure(cycle, Measure.Kind.LEADING, 3));
    assertEquals(List.of(dose, other, leading), plans.measures(cycle));
    Observation first = measures.save(seen(dose, 5, 7, 10));
    Observation second = measures.save(seen(dose, 4, 8, 10));
    measures.save(seen(other, 5, 9, 10));
    measures.save(seen(leading, 5, 1, 100));
    assertEquals(List.of(second, first), plans.observations(cycle).get(dose.id()));

    Fidelity fidelity = plans.fidelity(cycle);
    assertEquals(Set.of(Component.DOSE), fidelity.components().keySet());
    Known share = fidelity.components().get(Component.DOSE);
    assertEquals(0.75, share.value());
    assertEquals(20, share.n());
    assertEquals(FidelityState.LOW, fidelity.state(0.8));

    measures.save(
        new Observation(
            first.id(),
            first.version(),
            first.measure(),
            first.on(),
            first.x(),
            first.n(),
            "",
            SOMEBODY,
            NOON,
            Optional.of(NOON)));
    assertEquals(0.8, plans.fidelity(cycle).components().get(Component.DOSE).value());
    assertThrows(
        OptimisticLockingFailureException.class,
        () -> {
          measures.save(dose);
          measures.save(dose);
        });
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void reportsAreCountedSinceAMoment(Database database) {
    TestServer server = database.server();
    Cycle cycle = cycle(server);
    Reports reports = server.bean(Reports.class);
    UUID action = UUID.randomUUID();
    Report old = report(cycle, action, NOON);
    Report fresh = report(cycle, action, NOON.plusSeconds(60));
    reports.add(old);
    reports.add(fresh);
    assertEquals(List.of(fresh, old), reports.of(cycle.id()));
    assertEquals(2, reports.count(action, Obstacle.NO_TIME, NOON.minusSeconds(1)));
    assertEquals(1, reports.count(action, Obstacle.NO_TIME, NOON));
    assertEquals(0, reports.count(action, Obstacle.KNOW_HOW, NOON.minusSeconds(1)));
  }

  private static Report report(Cycle cycle, UUID action, Instant at) {
    return new Report(
        UUID.randomUUID(),
        cycle.id(),
        action,
        Report.Happening.PARTLY,
        Optional.of(Obstacle.NO_TIME),
        "No release time.",
        true,
        at);
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void theSameProposalIsKeptOnceAndAnsweredOnce(Database database) {
    TestServer server = database.server();
    Cycle cycle = cycle(server);
    Proposals proposals = server.bean(Proposals.class);
    UUID action = UUID.randomUUID();
    Proposal stored = proposals.save(proposal(cycle, action));
    assertEquals(Optional.of(stored), proposals.find(stored.id()));
    assertTrue(proposals.waiting().contains(stored));
    assertThrows(DuplicateKeyException.class, () -> proposals.save(proposal(cycle, action)));
    Proposal answered =
        proposals.save(
            new Proposal(
                stored.id(),
                stored.version(),
                stored.cycle(),
                stored.action(),
                stored.obstacle(),
                stored.round(),
                stored.reports(),
                stored.at(),
                Optional.of(
                    new Proposal.Answer(
                        Proposal.Choice.TAKEN, "Less often", "They said so.", SOMEBODY, NOON, 4))));
    assertEquals(List.of(answered), proposals.of(cycle.id()));
    assertThrows(OptimisticLockingFailureException.class, () -> proposals.save(stored));
    assertTrue(proposals.waiting().stream().noneMatch(each -> each.id().equals(stored.id())));
  }

  private static Proposal proposal(Cycle cycle, UUID action) {
    return new Proposal(
        UUID.randomUUID(), 0, cycle.id(), action, Obstacle.NO_TIME, 1, 3, NOON, Optional.empty());
  }
}
