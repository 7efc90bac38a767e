package org.sightline.server.cycles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingRulesTest {
  private static final String LAZY = "en\tlazy\tnot reached yet\tIt gives a trait as the reason.\n";

  @Test
  void aTextThatBlamesIsOfferedCalmerWordsWithTheReason() {
    List<WordingRules.Offer> offers = WordingRules.read(LAZY).offers("They are Lazy, I think.");
    assertEquals(1, offers.size());
    assertEquals("Lazy", offers.get(0).said(), "as it stands in the text");
    assertEquals("not reached yet", offers.get(0).rule().calmer());
    assertEquals("It gives a trait as the reason.", offers.get(0).rule().reason());
  }

  @Test
  void aWordInsideAnotherIsNotMeant() {
    assertEquals(List.of(), said(LAZY, "The lazybones inn; glazy tiles"));
  }

  @Test
  void aStarStandsForTheRestOfAWord() {
    String rule = "es\tperezos*\tsin alcanzar\tDa un rasgo.\n";
    assertEquals(List.of("Perezosas"), said(rule, "¡Perezosas!"));
    assertEquals(List.of("perezos"), said(rule, "perezos"));
    assertEquals(List.of(), said(rule, "superperezoso"));
  }

  @Test
  void severalWordsAreFoundAcrossAnySpace() {
    assertEquals(
        List.of("bad\n parents"), said("en\tbad parent*\tfamilies\tr\n", "Those bad\n parents"));
  }

  @Test
  void arabicWordsAreFoundToo() {
    assertEquals(List.of("كسالى"), said("ar\tكسالى\tلم نصل إليهم\tسبب\n", "هم كسالى حقا"));
  }

  @Test
  void signsInARuleAreSignsAndNothingElse() {
    assertEquals(List.of("C++ (again)"), said("en\tC++ (again)\tx\tr\n", "Oh, C++ (again)"));
    assertEquals(List.of(), said("en\t.*x\tcalm\tr\n", "anything x"));
  }

  @Test
  void linesThatCannotBeReadAreNamedAndTheOthersHold() {
    WordingRules rules =
        WordingRules.read("# a comment\n\nen\tlazy\tonly three parts\n" + LAZY + "en\t*\tx\tr\n");
    assertEquals(List.of(3, 5), rules.unread());
    assertEquals(1, rules.rules().size());
  }

  @Test
  void aRuleIsOfferedOnceAndNeverMoreThanFiveAtATime() {
    assertEquals(1, said(LAZY, "lazy lazy lazy").size());
    String many =
        IntStream.range(0, 9)
            .mapToObj(i -> "en\tword" + i + "\tcalm\tr")
            .collect(Collectors.joining("\n"));
    String text = IntStream.range(0, 9).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    assertEquals(List.of("word0", "word1", "word2", "word3", "word4"), said(many, text));
  }

  @Property
  void anyFileIsReadAndAnyTextIsSearched(@ForAll String file, @ForAll String text) {
    WordingRules rules = WordingRules.read(file);
    assertTrue(rules.offers(text).size() <= 5);
  }

  private static List<String> said(String rules, String text) {
    return WordingRules.read(rules).offers(text).stream().map(WordingRules.Offer::said).toList();
  }
}
