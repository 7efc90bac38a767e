package org.sightline.server.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActionTest {
  private static final Change CHANGE =
      new Change(Change.Kind.EDITED, UUID.randomUUID(), Instant.parse("2026-11-03T12:00:00Z"), "");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

  private static Work work(LocalDate starts, LocalDate ends) {
    return new Work(
        "A late bus",
        "",
        UUID.randomUUID(),
        starts,
        ends,
        0,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  private static Action at(State state) {
    return new Action(
        UUID.randomUUID(), 1, UUID.randomUUID(), work(FIRST, LAST), state, "", CHANGE);
  }

  @Test
  void itIsLateOnlyOnceItsDayHasPassed() {
    assertEquals(Optional.empty(), at(State.TO_DO).late(FIRST));
    assertEquals(Optional.of(Action.Late.NOT_BEGUN), at(State.TO_DO).late(FIRST.plusDays(1)));
    assertEquals(Optional.empty(), at(State.UNDER_WAY).late(LAST));
    assertEquals(Optional.of(Action.Late.NOT_DONE), at(State.UNDER_WAY).late(LAST.plusDays(1)));
    assertEquals(Optional.of(Action.Late.NOT_DONE), at(State.TO_DO).late(LAST.plusDays(1)));
  }

  @Test
  void whatIsOverIsNeverLate() {
    assertEquals(Optional.empty(), at(State.DONE).late(LAST.plusYears(1)));
    assertEquals(Optional.empty(), at(State.STOPPED).late(LAST.plusYears(1)));
  }

  @Test
  void otherDaysAskAnewWhyItIsLate() {
    Action late = at(State.UNDER_WAY).late("No driver.", CHANGE);
    assertEquals("No driver.", late.at(State.TO_DO, CHANGE).lateWhy());
    assertEquals("No driver.", late.doing(work(FIRST, LAST), CHANGE).lateWhy());
    assertEquals("", late.doing(work(FIRST, LAST.plusDays(7)), CHANGE).lateWhy());
  }

  @Test
  void everyFormHasTheNextNumber() {
    Action first = at(State.TO_DO);
    assertEquals(2, first.at(State.UNDER_WAY, CHANGE).number());
    assertEquals(first.id(), first.late("x", CHANGE).id());
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    var error = assertThrows(IllegalArgumentException.class, () -> work(LAST, FIRST));
    assertEquals(
        "ends is 2026-11-02, before 2026-11-30. Maybe the two are in each other's place.",
        error.getMessage());
  }
}
