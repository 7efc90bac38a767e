package org.sightline.engine.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelOrderTest {

  @Test
  void numbersComeBySizeThenNamesThenTheMissing() {
    assertEquals(
        List.of("-1", "2", "9.5", "10", "KG", "autumn", Column.NOT_REPORTED),
        LevelOrder.sorted(List.of(Column.NOT_REPORTED, "autumn", "10", "KG", "9.5", "2", "-1")));
  }
}
