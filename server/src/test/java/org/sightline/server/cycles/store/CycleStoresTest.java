package org.sightline.server.cycles.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.engine.cells.Group;
import org.sightline.server.Database;
import org.sightline.server.TestServer;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Backing;
import org.sightline.server.cycles.Cause;
import org.sightline.server.cycles.Causes;
import org.sightline.server.cycles.Consent;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.End;
import org.sightline.server.cycles.EndReason;
import org.sightline.server.cycles.Ends;
import org.sightline.server.cycles.Evidence;
import org.sightline.server.cycles.Judging;
import org.sightline.server.cycles.Member;
import org.sightline.server.cycles.NumberSource;
import org.sightline.server.cycles.Side;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.sightline.server.cycles.Statement;
import org.sightline.server.cycles.Statements;
import org.sightline.server.cycles.Terms;
import org.sightline.statistics.Tally;
import org.sightline.statistics.verdict.GroupState;
import org.sightline.statistics.verdict.Rules;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class CycleStoresTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final NumberSource NUMBER =
      new NumberSource(
          "reading", "a".repeat(64), "reading_proficient", Group.of("el", "Yes & no"), "0f");

  private static Cycle cycle(Start start) {
    return new Cycle(
        UUID.randomUUID(),
        0,
        "Reading",
        "Why?",
        start,
        Scope.everywhere(),
        Set.of(Constraint.TIME, Constraint.MONEY),
        List.of(new Member(UUID.randomUUID(), Side.FAMILY)),
        "",
        Stage.DIAGNOSE,
        UUID.randomUUID(),
        NOON,
        Optional.empty());
  }

  private static Statement statement(double target) {
    return new Statement(
        NUMBER,
        new Tally(30, 100),
        "2026",
        target,
        LocalDate.of(2029, 6, 15),
        false,
        0.6,
        SOMEBODY,
        "");
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void howACycleEndedIsAddedAndNeverChanged(Database database) {
    Ends ends = database.server().bean(Ends.class);
    Cycles cycles = database.server().bean(Cycles.class);
    Cycle cycle = cycles.save(cycle(new Start.FromWorry("Fewer come.")));
    Cycle other = cycles.save(cycle(new Start.FromWorry("The same.")));
    End ended =
        new End(
            cycle.id(),
            1,
            Optional.of(EndReason.MERGED),
            "",
            Optional.of(other.id()),
            SOMEBODY,
            NOON);
    End reopened =
        new End(cycle.id(), 2, Optional.empty(), "Too soon.", Optional.empty(), SOMEBODY, NOON);
    ends.add(ended);
    ends.add(reopened);
    assertEquals(List.of(ended, reopened), ends.of(cycle.id()));
    assertEquals(true, ends.all().contains(reopened));
    assertThrows(DuplicateKeyException.class, () -> ends.add(reopened));
    assertEquals(List.of(cycle.id()), cycles.of(cycle.members().get(0).account()));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void aCycleComesBackAsItWasStored(Database database) {
    Cycles cycles = database.server().bean(Cycles.class);
    for (Start start : List.of(new Start.FromWorry("Fewer come."), new Start.FromFinding(NUMBER))) {
      Cycle stored = cycles.save(cycle(start));
      assertEquals(Optional.of(stored), cycles.find(stored.id()));
      assertEquals(start, stored.start());
      Cycle again = cycles.save(stored);
      assertThrows(OptimisticLockingFailureException.class, () -> cycles.save(stored));
      assertEquals(stored.version() + 1, again.version());
    }
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void causesAndWhatStandsBehindThemComeBackInOrder(Database database) {
    TestServer server = database.server();
    Cycle cycle = server.bean(Cycles.class).save(cycle(new Start.FromWorry("x")));
    Causes causes = server.bean(Causes.class);
    Cause first = causes.save(cause(cycle, Optional.empty(), NOON));
    Cause deeper = causes.save(cause(cycle, Optional.of(first.id()), NOON.plusSeconds(1)));
    assertEquals(List.of(first, deeper), causes.of(cycle.id()));

    Evidence number =
        causes.save(evidence(deeper, new Backing.Counted(NUMBER, "half as many"), NOON));
    Evidence voice =
        causes.save(
            evidence(
                deeper,
                new Backing.Heard(
                    "Baska wuu tagaa.",
                    "The bus goes.",
                    "A parent",
                    "",
                    "call",
                    Consent.WITHOUT_NAME,
                    LocalDate.of(2026, 11, 6)),
                NOON.plusSeconds(1)));
    assertEquals(List.of(number, voice), causes.evidence(cycle.id()));
    assertThrows(
        OptimisticLockingFailureException.class,
        () -> {
          causes.save(first);
          causes.save(first);
        });
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatWasSignedIsAddedToAndNeverReplaced(Database database) {
    TestServer server = database.server();
    Cycle cycle = server.bean(Cycles.class).save(cycle(new Start.FromWorry("x")));
    Statements statements = server.bean(Statements.class);
    Statement.Kept kept = statements.save(new Statement.Kept(cycle.id(), 0, statement(0.5)));
    assertEquals(Optional.of(kept), statements.of(cycle.id()));
    assertThrows(
        OptimisticLockingFailureException.class,
        () -> {
          statements.save(kept);
          statements.save(kept);
        });

    Terms first = terms(cycle, 1, "");
    Terms second = terms(cycle, 2, "It went better.");
    statements.sign(first);
    statements.sign(second);
    assertEquals(List.of(first, second), statements.signed(cycle.id()));
    assertThrows(DuplicateKeyException.class, () -> statements.sign(terms(cycle, 2, "Other.")));
  }

  private static Cause cause(Cycle cycle, Optional<UUID> parent, Instant at) {
    return new Cause(
        UUID.randomUUID(),
        0,
        cycle.id(),
        parent,
        "The bus leaves first",
        UUID.randomUUID(),
        at,
        Optional.empty());
  }

  private static Evidence evidence(Cause cause, Backing backing, Instant at) {
    return new Evidence(
        UUID.randomUUID(), 0, cause.id(), false, backing, UUID.randomUUID(), at, Optional.empty());
  }

  private static Terms terms(Cycle cycle, int number, String reason) {
    return new Terms(
        cycle.id(),
        number,
        statement(0.5),
        new Judging(
            Judging.Comparison.OTHER_SITES,
            "Harbour",
            0.05,
            GroupState.RoseBy.INTERVAL,
            Rules.SmallAndHigh.REPLACE,
            Rules.WiderAndLow.FIX_IMPLEMENTATION,
            0.8,
            "Two months in a row."),
        true,
        reason,
        SOMEBODY,
        NOON);
  }
}
