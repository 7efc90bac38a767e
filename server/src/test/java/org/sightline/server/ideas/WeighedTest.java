package org.sightline.server.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sightline.server.cycles.Side;

class WeighedTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(1, 2);
  private static final UUID THREE = new UUID(1, 3);

  private static Score score(UUID idea, UUID who, Side side, int impact, int feasible, int fits) {
    return new Score(idea, who, side, impact, feasible, feasible, feasible, fits);
  }

  /** The example of the methods page: A(9,4,6), B(5,8,7), C(6,6,6) give 40, 60 and 0 percent. */
  @Test
  void theExampleOfTheMethodsComesOutExactly() {
    Weighed weighed =
        Weighed.of(
            List.of(A, B, C),
            List.of(
                score(A, ONE, Side.STAFF, 9, 4, 6),
                score(B, ONE, Side.STAFF, 5, 8, 7),
                score(C, ONE, Side.STAFF, 6, 6, 6)),
            1);
    assertEquals(List.of(B, A, C), weighed.rows().stream().map(Weighed.Row::idea).toList());
    assertEquals(20 / 3.0, weighed.rows().get(0).total(), 1e-12);
    assertEquals(.6, weighed.rows().get(0).share(), 1e-12);
    assertEquals(.4, weighed.rows().get(1).share(), 1e-12);
    assertEquals(0, weighed.rows().get(2).share(), 1e-12);
    assertEquals(
        5 / 13.0,
        weighed.turns().stream()
            .filter(turn -> turn.criterion().equals("IMPACT"))
            .findFirst()
            .orElseThrow()
            .weight(),
        1e-9);
  }

  @Test
  void oneFamilyCountsAsMuchAsTenOfTheStaff() {
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      scores.add(score(A, new UUID(2, i), Side.STAFF, 9, 9, 9));
    }
    scores.add(score(A, ONE, Side.FAMILY, 1, 1, 1));
    assertEquals(5, Weighed.of(List.of(A), scores, 1).rows().get(0).total(), 1e-12);
  }

  @Test
  void theSpreadTellsTheSidesApartAndHoldsLowestAndHighest() {
    Weighed.Row row =
        Weighed.of(
                List.of(A),
                List.of(
                    score(A, ONE, Side.STUDENT, 3, 3, 3),
                    score(A, TWO, Side.STUDENT, 5, 5, 5),
                    score(A, THREE, Side.STAFF, 9, 9, 9)),
                1)
            .rows()
            .get(0);
    assertEquals(
        List.of(
            new Weighed.Spread(Side.STUDENT, 2, 4, 3, 5),
            new Weighed.Spread(Side.STAFF, 1, 9, 9, 9)),
        row.sides());
    assertEquals(5, row.apart(), 1e-12);
  }

  @Test
  void anIdeaBelowTheFloorOfValuesIsOutHoweverWellItDoesElsewhere() {
    List<Score> scores =
        List.of(score(A, ONE, Side.STAFF, 9, 9, 4), score(B, ONE, Side.STAFF, 2, 2, 5));
    Weighed weighed = Weighed.of(List.of(A, B, C), scores, 5);
    assertEquals(List.of(B), weighed.rows().stream().map(Weighed.Row::idea).toList());
    assertEquals(1, weighed.rows().get(0).share(), 1e-12);
    assertEquals(List.of(A), weighed.out().stream().map(Weighed.Row::idea).toList());
    assertEquals(List.of(C), weighed.unscored());
  }

  @Test
  void withoutScoresNothingIsSaid() {
    assertEquals(
        new Weighed(List.of(), List.of(), List.of(A), List.of()),
        Weighed.of(List.of(A), List.of(), 5));
  }

  @Property(tries = 100)
  void allSharesTogetherAreTheWholeOfTheWeights(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 728) Integer> marks) {
    List<UUID> ideas = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      UUID idea = new UUID(3, i);
      int mark = marks.get(i);
      ideas.add(idea);
      scores.add(score(idea, ONE, Side.STAFF, 1 + mark % 9, 1 + mark / 9 % 9, 1 + mark / 81));
    }
    List<Weighed.Row> rows = Weighed.of(ideas, scores, 1).rows();
    assertEquals(1, rows.stream().mapToDouble(Weighed.Row::share).sum(), 1e-9);
    assertTrue(rows.stream().allMatch(row -> row.total() <= rows.get(0).total()));
  }
}
