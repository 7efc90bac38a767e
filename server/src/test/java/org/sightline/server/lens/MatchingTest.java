package org.sightline.server.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void aNameIsTheSameWhateverItsCaseAccentsSignsAndYear() {
    assertEquals(Matching.key("Tutoring (2025-26)"), Matching.key("  tutoring 2026–27 "));
    assertEquals(Matching.key("Formación: ÁULICA"), Matching.key("formacion aulica"));
    assertEquals(Matching.key("مكتبة 2025"), Matching.key("مكتبة 2026"));
  }

  @Test
  void numbersThatAreNoYearsTellNamesApart() {
    assertNotEquals(Matching.key("Grade 3 readers"), Matching.key("Grade 4 readers"));
    assertNotEquals(Matching.key("Account 20250"), Matching.key("Account 20260"));
  }

  @Test
  void aNameThatIsOnlyAYearOrASignIsStillAName() {
    assertNotEquals(Matching.key("2025"), Matching.key("2026"));
    assertNotEquals(Matching.key("***"), Matching.key("---"));
  }

  @Test
  void aNameThatStandsTwiceIsMatchedInOrderAndEachLineOnce() {
    Item first = item("Substitutes");
    Item second = item("Substitutes");
    Matching matching = new Matching(List.of(first, second));
    assertEquals(Optional.of(first.id()), matching.former("substitutes"));
    assertEquals(Optional.of(second.id()), matching.former("Substitutes"));
    assertEquals(Optional.empty(), matching.former("Substitutes"));
    assertEquals(Optional.empty(), matching.former("Buses"));
  }

  private static Item item(String name) {
    return new Item(
        UUID.randomUUID(),
        Sort.BUDGET,
        name,
        "",
        2025,
        UUID.randomUUID(),
        2,
        null,
        null,
        null,
        UUID.randomUUID(),
        Instant.EPOCH);
  }
}
