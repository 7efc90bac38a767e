package org.sightline.server.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.engine.cells.Group;
import org.sightline.server.TestServer;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;
import org.sightline.server.cycles.Constraint;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
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

/** Cycles for tests of plans, with a signed goal or without. */
public final class ACycle {
  private ACycle() {}

  /** A cycle that began with a worry. */
  public static Cycle begun(TestServer server, Viewer lead, Scope scope, Constraint... shortOf) {
    return server
        .bean(Cycles.class)
        .save(
            new Cycle(
                UUID.randomUUID(),
                0,
                "Reading " + UUID.randomUUID(),
                "Why do they stop coming?",
                new Start.FromWorry("Fewer come."),
                scope,
                Set.of(shortOf),
                List.of(new Member(lead.account(), Side.STAFF)),
                "",
                Stage.DESIGN,
                lead.account(),
                Instant.parse("2026-01-05T08:00:00Z"),
                Optional.empty()));
  }

  /** Signs a goal for it. */
  public static void sign(TestServer server, Viewer lead, Cycle cycle, double target, String why) {
    Statements statements = server.bean(Statements.class);
    int version = statements.of(cycle.id()).map(Statement.Kept::version).orElse(0);
    Statement.Kept kept =
        statements.save(
            new Statement.Kept(
                cycle.id(),
                version,
                new Statement(
                    new NumberSource(
                        "reading",
                        "a".repeat(64),
                        "reading_proficient",
                        Group.of("el", "Yes"),
                        "0f"),
                    new Tally(30, 100),
                    "2026",
                    target,
                    LocalDate.of(2089, 6, 15),
                    false,
                    0.6,
                    lead.account(),
                    "")));
    statements.sign(
        new Terms(
            cycle.id(),
            statements.signed(cycle.id()).size() + 1,
            kept.statement(),
            JUDGING,
            false,
            why,
            lead.account(),
            Instant.parse("2026-01-07T08:00:00Z")));
  }

  private static final Judging JUDGING =
      new Judging(
          Judging.Comparison.EVERYONE_ELSE,
          "",
          0.05,
          GroupState.RoseBy.INTERVAL,
          Rules.SmallAndHigh.REPLACE,
          Rules.WiderAndLow.STOP,
          0.8,
          "Attendance falls two months in a row.");
}
