package org.sightline.server.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Filter;

class SightTest {
  private static final Sight MILL = sight(Map.of("school", List.of("Mill")));
  private static final Sight MILL_5A =
      sight(Map.of("school", List.of("Mill"), "class", List.of("5A")));
  private static final Sight TWO = sight(Map.of("school", List.of("Ridge", "Mill")));

  private static Sight sight(Map<String, List<String>> allowed) {
    return new Sight(List.of(new Filter(allowed)));
  }

  @Test
  void whoeverSeesASchoolSeesItsClassesAndNotTheOtherWayRound() {
    assertTrue(MILL.covers(MILL_5A));
    assertFalse(MILL_5A.covers(MILL));
    assertTrue(TWO.covers(MILL));
    assertFalse(MILL.covers(TWO));
    assertTrue(Sight.WHOLE.covers(TWO));
    assertFalse(TWO.covers(Sight.WHOLE));
    assertTrue(Sight.WHOLE.isWhole());
    assertFalse(TWO.isWhole());
  }

  @Test
  void severalPartsAreCoveredWhenEachOfThemIs() {
    Sight both = new Sight(List.of(MILL_5A.parts().get(0), filter("Ridge", "6B")));
    assertTrue(TWO.covers(both));
    assertFalse(MILL.covers(both));
  }

  @Test
  void theOrderOfPartsAndNamesDoesNotMatter() {
    Sight one = new Sight(List.of(filter("Ridge", "6B"), filter("Mill", "5A")));
    Sight other = new Sight(List.of(filter("Mill", "5A"), filter("Ridge", "6B")));
    assertEquals(one, other);
    assertEquals(sight(Map.of("school", List.of("Mill", "Ridge"))), TWO);
  }

  @Test
  void whatIsWrittenIsReadAgainWhateverTheNamesHold() {
    Sight odd = sight(Map.of("a=b&c", List.of("x,y", "é › <b>", ""), "d", List.of("\n")));
    for (Sight sight : List.of(Sight.WHOLE, MILL, TWO, odd)) {
      assertEquals(sight, Sight.read(sight.written()));
    }
  }

  private static Filter filter(String school, String room) {
    return new Filter(Map.of("school", List.of(school), "class", List.of(room)));
  }
}
