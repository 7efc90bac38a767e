package org.sightline.server.cycles;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.engine.cells.Group;
import org.sightline.statistics.Tally;

/** A sentence in the team's own words holds where from, where to and by when. */
class FactsTest {
  private static final Statement GOAL =
      new Statement(
          new NumberSource("d", "v", "reading", Group.EVERYONE, "q"),
          new Tally(60, 200),
          "",
          0.5,
          LocalDate.of(2029, 6, 15),
          false,
          0.6,
          UUID.randomUUID(),
          "");

  @Test
  void theSentenceThatBuildsItselfNeedsNone() {
    assertTrue(Facts.areIn("", GOAL));
  }

  @Test
  void allThreeFactsMustStandInIt() {
    assertTrue(Facts.areIn("From 30% to 50% by June 2029", GOAL));
    assertFalse(Facts.areIn("To 50% by 2029", GOAL), "where from");
    assertFalse(Facts.areIn("From 30% by 2029", GOAL), "where to");
    assertFalse(Facts.areIn("From 30% to 50% soon", GOAL), "by when");
    assertFalse(Facts.areIn("We will reduce the achievement gap", GOAL));
  }

  @Test
  void aNumberInsideAnotherIsNotThatNumber() {
    assertFalse(Facts.areIn("From 130 to 50% by 2029", GOAL));
    assertFalse(Facts.areIn("From 30% to 500 by 2029", GOAL));
    assertFalse(Facts.areIn("From 30% to 50% by 12029", GOAL));
  }

  @Test
  void digitsOfAnyScriptCount() {
    assertTrue(Facts.areIn("من ٣٠٪ إلى ٥٠٪ بحلول ٢٠٢٩", GOAL));
  }

  @Test
  void sharesAreRoundedAsTheyAreSaid() {
    Statement third =
        new Statement(
            GOAL.number(), new Tally(1, 3), "", 0.665, GOAL.by(), false, 0.7, GOAL.owner(), "");
    assertTrue(Facts.areIn("from 33 to 67 in 2029", third));
  }
}
