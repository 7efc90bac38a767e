package org.sightline.server.scorecard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.server.Database;
import org.sightline.server.access.Scope;
import org.sightline.server.cycles.Cycle;
import org.sightline.server.cycles.Cycles;
import org.sightline.server.cycles.Stage;
import org.sightline.server.cycles.Start;
import org.sightline.server.scorecard.Line;
import org.sightline.server.scorecard.Lines;
import org.sightline.statistics.scorecard.Indicator;
import org.springframework.dao.OptimisticLockingFailureException;

class CardLinesTest {
  private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

  @ParameterizedTest
  @EnumSource(Database.class)
  void linesComeBackInOrderAndAStaleOneIsRefused(Database database) {
    UUID cycle =
        database
            .server()
            .bean(Cycles.class)
            .save(
                new Cycle(
                    UUID.randomUUID(),
                    0,
                    "Reading",
                    "Why?",
                    new Start.FromWorry("x"),
                    Scope.everywhere(),
                    Set.of(),
                    List.of(),
                    "",
                    Stage.DIAGNOSE,
                    new UUID(0, 1),
                    NOON,
                    Optional.empty()))
            .id();
    Lines lines = database.server().bean(Lines.class);
    Line first = lines.save(line(cycle, Indicator.Kind.LEADING, NOON));
    Line second = lines.save(line(cycle, Indicator.Kind.EXPERIENCE, NOON.plusSeconds(1)));
    assertEquals(List.of(first, second), lines.of(cycle));
    lines.save(first);
    assertThrows(OptimisticLockingFailureException.class, () -> lines.save(first));
  }

  private static Line line(UUID cycle, Indicator.Kind kind, Instant at) {
    return new Line(
        UUID.randomUUID(),
        0,
        cycle,
        kind,
        "absent",
        "two months",
        new UUID(0, 1),
        at,
        Optional.empty());
  }
}
