package org.sightline.server.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.server.cycles.Side;

class TakingPartTest {
  private static Idea from(Optional<Side> side, String group) {
    return new Idea(
        UUID.randomUUID(),
        1,
        new UUID(0, 9),
        "An idea",
        "",
        new Said(side, "", group),
        List.of(),
        Optional.empty(),
        Needs.UNSAID,
        Elsewhere.UNKNOWN,
        "",
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-11-03T12:00:00Z"));
  }

  @Test
  void whoSaidNothingIsNamedAndWhatPracticeOffersCountsForNobody() {
    TakingPart part =
        TakingPart.of(
            List.of(
                from(Optional.of(Side.STAFF), "el=No"),
                from(Optional.of(Side.FAMILY), ""),
                from(Optional.empty(), "")),
            List.of(Side.STAFF, Side.STAFF),
            List.of("el=Yes", "el=No"));
    assertEquals(List.of(Side.STUDENT, Side.PARTNER), part.withoutIdea());
    assertEquals(List.of(Side.FAMILY, Side.STUDENT, Side.PARTNER), part.withoutScore());
    assertEquals(List.of("el=Yes"), part.silentGroups());
    assertEquals(new TakingPart.Part(Side.STAFF, 1, 2), part.sides().get(2));
  }
}
