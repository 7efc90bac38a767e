package org.sightline.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.engine.intake.profile.ColumnProfile.Value;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "White,WHITE",
    "Two or more,Two-or-more",
    "Black / African American,Black/African American",
    "English  Learner,english learner",
    "O'Neil,O\u2019Neil"
  })
  void oneCategory(String one, String other) {
    assertEquals(Spellings.key(one), Spellings.key(other));
  }

  @ParameterizedTest
  @CsvSource({"A+,A-", "A,A+", "1.5,15", "10-20,1020", "<55,55", "50-,50+", "K-5,K5"})
  void twoCategories(String one, String other) {
    assertNotEquals(Spellings.key(one), Spellings.key(other));
  }

  @Test
  void theMostFrequentSpellingIsTheUsualOne() {
    assertEquals(
        List.of(new Spellings.Variants("Yes", List.of("YES", "yes"))),
        Spellings.variants(
            List.of(
                new Value("Yes", 9),
                new Value("No", 5),
                new Value("YES", 2),
                new Value("yes", 1))));
  }

  @Test
  void aRareSpellingOneLetterAwayIsProposed() {
    assertEquals(
        List.of(new Spellings.Slip("Hispnic", "Hispanic")),
        Spellings.slips(List.of(new Value("Hispanic", 400), new Value("Hispnic", 2))));
    assertEquals(
        List.of(new Spellings.Slip("Hipsanic", "Hispanic")),
        Spellings.slips(List.of(new Value("Hispanic", 400), new Value("Hipsanic", 2))));
  }

  @Test
  void numbersAndShortOrFrequentNamesAreNoSlips() {
    assertTrue(
        Spellings.slips(List.of(new Value("Grade 10", 400), new Value("Grade 11", 2))).isEmpty());
    assertTrue(Spellings.slips(List.of(new Value("AAA", 400), new Value("AAB", 2))).isEmpty());
    assertTrue(
        Spellings.slips(List.of(new Value("Hispanic", 40), new Value("Hispania", 30))).isEmpty());
  }
}
