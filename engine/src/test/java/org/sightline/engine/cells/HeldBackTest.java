package org.sightline.engine.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HeldBackTest {
  private static final long LEAST = 10;

  private static Cell cell(Group group, long n) {
    return new Cell(group, n, BigDecimal.ZERO, BigDecimal.ZERO, 0);
  }

  private static List<Cell> line(long... people) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      cells.add(cell(Group.of("race", "r" + i), people[i]));
    }
    return cells;
  }

  private static Set<Long> sizes(List<Cell> cells, Set<Group> held) {
    return cells.stream()
        .filter(cell -> held.contains(cell.group()))
        .map(Cell::n)
        .collect(Collectors.toSet());
  }

  private static Set<Group> held(List<Cell> cells, String... attributes) {
    return of(cells, Long.MAX_VALUE, attributes).groups();
  }

  private static HeldBack of(List<Cell> cells, long judged, String... attributes) {
    return HeldBack.of(cells, List.of(attributes), LEAST, judged, Set.of());
  }

  @Test
  void aSingleSmallGroupTakesTheNextSmallestWithIt() {
    List<Cell> cells = line(1_034, 806, 6, 24, 552);
    assertEquals(Set.of(6L, 24L), sizes(cells, held(cells, "race")));
  }

  @Test
  void twoGroupsOfOneAreNotEnoughSinceTheirTotalSaysSo() {
    List<Cell> cells = line(1, 2, 40, 300);
    assertEquals(Set.of(1L, 2L, 40L), sizes(cells, held(cells, "race")));
  }

  @Test
  void nothingIsHeldBackWhereNobodyIsFew() {
    List<Cell> cells = line(10, 11, 500);
    assertEquals(Set.of(), held(cells, "race"));
  }

  @Test
  void groupsThatOverlapAddUpToNothingAndHideOnlyThemselves() {
    List<Cell> cells = line(6, 24, 500);
    assertEquals(Set.of(6L), sizes(cells, held(cells)));
  }

  @Test
  void aGroupHeldBackElsewhereStaysSoAndDrawsOthersAfterIt() {
    List<Cell> cells = line(40, 50, 500);
    Set<Group> held =
        HeldBack.of(cells, List.of("race"), LEAST, Long.MAX_VALUE, Set.of(cells.get(1).group()))
            .groups();
    assertEquals(Set.of(40L, 50L), sizes(cells, held));
  }

  @Test
  void aGroupLargeEnoughToBeJudgedIsNeverHiddenAndTheTableSaysWhatItGivesAway() {
    List<Cell> cells = line(7, 156, 804);
    HeldBack guard = of(cells, 30, "race");
    assertEquals(Set.of(7L), sizes(cells, guard.groups()));
    assertTrue(guard.givesAway());
    assertFalse(of(line(7, 24, 804), 30, "race").givesAway());
    assertFalse(of(line(40, 804), 30, "race").givesAway());
  }

  /** Every line of the published 3 × 3 example: hiding 3 and 8 alone gives both away. */
  @Test
  void inATableEachLineIsClosedAlongBothAttributes() {
    long[][] table = {{3, 20, 17}, {25, 8, 30}, {31, 22, 14}};
    List<Cell> cells = crossed(table);
    everyLineIsSafe(cells, held(cells, "row", "column"));
  }

  @Property(tries = 300)
  void noLineOfATableGivesASmallGroupAway(
      @ForAll @Size(12) List<@IntRange(max = 60) Integer> people) {
    long[][] table = new long[3][4];
    for (int i = 0; i < people.size(); i++) {
      table[i / 4][i % 4] = people.get(i);
    }
    List<Cell> cells = crossed(table);
    everyLineIsSafe(cells, held(cells, "row", "column"));
  }

  private static List<Cell> crossed(long[][] table) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        cells.add(
            cell(
                new Group(List.of(new Condition("row", "r" + i), new Condition("column", "c" + j))),
                table[i][j]));
      }
    }
    return cells;
  }

  /** From a line's total, a group held back could be anything from 1 to at least ten people. */
  private static void everyLineIsSafe(List<Cell> cells, Set<Group> held) {
    for (String attribute : List.of("row", "column")) {
      Map<Group, List<Cell>> lines =
          cells.stream()
              .filter(cell -> cell.n() > 0)
              .collect(Collectors.groupingBy(cell -> cell.group().without(List.of(attribute))));
      for (List<Cell> line : lines.values()) {
        List<Cell> hidden = line.stream().filter(cell -> held.contains(cell.group())).toList();
        assertTrue(
            line.stream().allMatch(cell -> cell.n() >= LEAST || hidden.contains(cell)),
            "a small group is shown");
        if (!hidden.isEmpty() && hidden.size() < line.size()) {
          long together = hidden.stream().mapToLong(Cell::n).sum();
          assertTrue(hidden.size() > 1, "one group alone is the rest");
          assertTrue(together - (hidden.size() - 1) >= LEAST, "no room: " + new HashSet<>(hidden));
        }
      }
    }
  }
}
