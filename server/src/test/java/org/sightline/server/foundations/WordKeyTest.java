package org.sightline.server.foundations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WordKeyTest {

  @Test
  void aWordInLatinLettersIsItsOwnKey() {
    assertEquals("opportunity-gap", WordKey.of(" Opportunity gap! "));
    assertEquals("pertenencia", WordKey.of("Pertenencia"));
  }

  @Test
  void everyOtherWordHasAKeyThatStaysTheSame() {
    assertEquals(WordKey.of("انتماء"), WordKey.of(" انتماء "));
    assertNotEquals(WordKey.of("انتماء"), WordKey.of("كرامة"));
    assertEquals(36, WordKey.of("gap انتماء").length());
    assertEquals(36, WordKey.of("<>").length());
  }
}
