package org.sightline.server.care.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowTallyTest {
  private final RowTally tally = new RowTally();

  @BeforeEach
  void twoRowsAlikeAndOneOther() {
    tally.add(List.of("a", 1L));
    tally.add(List.of("a", 1L));
    tally.add(Arrays.asList("b", null));
  }

  @Test
  void theSameRowsInAnotherOrderAreTheSame() {
    assertTrue(tally.takeOff(Arrays.asList("b", null)));
    assertTrue(tally.takeOff(List.of("a", 1L)));
    assertFalse(tally.isEmpty());
    assertTrue(tally.takeOff(List.of("a", 1L)));
    assertTrue(tally.isEmpty());
    assertEquals(3, tally.rows());
  }

  @Test
  void anyDifferenceIsSeen() {
    assertFalse(tally.takeOff(List.of("b", "null")), "nothing is not the word for it");
    assertFalse(tally.takeOff(List.of("a1", "")), "where a value ends is part of it");
    assertFalse(tally.takeOff(List.of("a", 2L)));
    assertTrue(tally.takeOff(List.of("a", 1L)));
    assertTrue(tally.takeOff(List.of("a", 1L)));
    assertFalse(tally.takeOff(List.of("a", 1L)), "one row too many");
    assertFalse(tally.isEmpty(), "one row is missing");
  }

  @Test
  void tablesComeAfterThoseTheyReferTo() {
    Map<String, Set<String>> needs = new TreeMap<>();
    needs.put("a", Set.of("c"));
    needs.put("b", Set.of());
    needs.put("c", Set.of("b"));
    assertEquals(List.of("b", "c", "a"), Table.inOrder(needs));
    needs.put("b", Set.of("a"));
    assertThrows(IllegalStateException.class, () -> Table.inOrder(needs));
  }
}
