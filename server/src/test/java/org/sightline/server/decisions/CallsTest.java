package org.sightline.server.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final UUID SHORT = new UUID(0, 1);
  private static final UUID LONG = new UUID(0, 2);
  private static final UUID ARABIC = new UUID(0, 3);
  private static final UUID NAMELESS = new UUID(0, 4);
  private static final Map<UUID, String> PEOPLE =
      Map.of(SHORT, "Ana", LONG, "Ana Rail", ARABIC, "قمر", NAMELESS, " ");

  @Test
  void theLongestNameThatFitsIsCalled() {
    assertEquals(List.of(LONG), Calls.in("Please look, @ana rail.", PEOPLE));
    assertEquals(List.of(SHORT), Calls.in("@Ana, look", PEOPLE));
    assertEquals(List.of(SHORT, ARABIC), Calls.in("@Ana و@قمر", PEOPLE));
  }

  @Test
  void partOfAWordIsNobody() {
    assertEquals(List.of(), Calls.in("@anabel, ana, me@ school", PEOPLE));
  }

  @Test
  void ofTwoPeopleWithOneNameBothAreCalled() {
    assertEquals(List.of(SHORT, LONG), Calls.in("@Ana", Map.of(SHORT, "Ana", LONG, "Ana")));
  }
}
