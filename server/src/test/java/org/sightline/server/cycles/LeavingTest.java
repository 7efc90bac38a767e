package org.sightline.server.cycles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Group;

class LeavingTest {
  private static final Group ONE = Group.of("side", "one");
  private static final Group OTHER = Group.of("side", "other");

  @Test
  void thePathsPartWhereTheSharesThatGoOnDifferMost() {
    Optional<StagesSeen.Parting> parting =
        Leaving.parting(List.of(row(ONE, 400, 200, 40, 38), row(OTHER, 400, 240, 180, 171)), 30);
    assertEquals(Optional.of(new StagesSeen.Parting(1, ONE, 0.2, OTHER, 0.75)), parting);
  }

  @Test
  void whatChanceCouldMakeIsNoParting() {
    assertEquals(
        Optional.empty(), Leaving.parting(List.of(row(ONE, 60, 30), row(OTHER, 60, 34)), 30));
  }

  @Test
  void aStepFewPeopleStandBeforeIsNotCompared() {
    assertEquals(
        Optional.empty(), Leaving.parting(List.of(row(ONE, 29, 0), row(OTHER, 400, 400)), 30));
    assertEquals(Optional.empty(), Leaving.parting(List.of(), 30));
  }

  private static StagesSeen.Row row(Group group, long... counts) {
    return new StagesSeen.Row(group, java.util.Arrays.stream(counts).boxed().toList());
  }
}
