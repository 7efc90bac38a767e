package org.sightline.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void restsGrowFromTheFifthMissOnAndStopGrowing() {
    Guard guard = Guard.OPEN;
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      guard = guard.missed(NOW);
      minutes.add(guard.rest(NOW).toMinutes());
    }
    assertEquals(List.of(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 15L, 15L, 15L), minutes);
  }

  @Test
  void timeOpensItAndAClockSetBackNeverLocksForLonger() {
    Guard guard = new Guard(5, NOW.plus(Duration.ofMinutes(1)));
    assertEquals(Duration.ZERO, guard.rest(NOW.plus(Duration.ofMinutes(1))));
    assertEquals(Duration.ofMinutes(15), guard.rest(NOW.minus(Duration.ofDays(300))));
  }
}
