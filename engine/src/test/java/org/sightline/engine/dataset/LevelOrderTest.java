package org.sightline.engine.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelOrderTest {

  @Test
  void numbersComeBySizeThenNamesThenTheMissing() {
    assertEquals(
        List.of("-1", "2", "9.5", "10", "autumn", Column.NOT_REPORTED),
        LevelOrder.sorted(List.of(Column.NOT_REPORTED, "autumn", "10", "9.5", "2", "-1")));
  }

  @Test
  void theYearsBeforeGradeOneComeBeforeIt() {
    assertEquals(
        List.of("PK", "KG", "1", "2", "10", "11"),
        LevelOrder.sorted(List.of("1", "10", "11", "2", "KG", "PK")));
  }

  @Test
  void numbersInsideNamesComeBySizeToo() {
    assertEquals(
        List.of("week 2", "week 11", "2023-24", "2024-25").stream()
            .sorted(new LevelOrder())
            .toList(),
        LevelOrder.sorted(List.of("2024-25", "week 11", "2023-24", "week 2")));
    assertEquals(List.of("week 2", "week 11"), LevelOrder.sorted(List.of("week 11", "week 2")));
  }
}
