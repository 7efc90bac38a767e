package org.sightline.report.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechTest {
  private static final Speech ENGLISH = Speech.of(Language.ENGLISH);
  private static final Speech SPANISH = Speech.of(Language.SPANISH);
  private static final Speech ARABIC = Speech.of(Language.ARABIC);

  @Test
  void findsALanguageByItsTagOrNotAtAll() {
    assertEquals(Optional.of(Language.SPANISH), Language.of("es-MX"));
    assertEquals(Optional.of(Language.ARABIC), Language.of("AR_eg"));
    assertEquals(Optional.empty(), Language.of("so"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.0001, <0.1%",
    "0.0042, 0.4%",
    "0.04, 4%",
    "0.082, 8.2%",
    "0.0996, 10%",
    "0.308, 31%",
    "0.985, 99%",
    "0.9961, 99.6%",
    "0.9999, >99.9%",
    "1, 100%"
  })
  void aShareInProseIsRoundButNeverHidesItsEnds(double share, String said) {
    assertEquals(said, ENGLISH.share(share));
  }

  @Test
  void numbersAreWrittenAsReadersMeetThem() {
    assertEquals("12,345", ENGLISH.count(12345));
    assertEquals("12,345", SPANISH.count(12345));
    assertEquals("12,345", ARABIC.count(12345));
    assertEquals("30.8%", SPANISH.percent(.308, 1));
    assertEquals("\u206630.8%\u2069", ARABIC.percent(.308, 1));
  }

  @Test
  void signedNumbersStayInOnePieceWithATrueMinus() {
    assertEquals("\u2066\u22129\u2069", ARABIC.signed(-9.2, 0));
    assertEquals("\u2066+9\u2069", ENGLISH.signed(9.2, 0));
    assertEquals("\u20660\u2069", ENGLISH.signed(-.3, 0));
  }

  @Test
  void datesAndListsFollowTheLanguage() {
    LocalDate day = LocalDate.of(2026, 11, 14);
    assertEquals("November 14, 2026", ENGLISH.date(day));
    assertEquals("14 de noviembre de 2026", SPANISH.date(day));
    assertTrue(ARABIC.date(day).contains("2026"), ARABIC.date(day));
    assertEquals("A, B and C", ENGLISH.list(List.of("A", "B", "C")));
    assertEquals("A, B y C", SPANISH.list(List.of("A", "B", "C")));
    assertEquals("A وB وC", ARABIC.list(List.of("A", "B", "C")));
  }

  @Test
  void aNameCannotTurnTheSentenceAround() {
    assertEquals("abc", ENGLISH.name("a\u202Eb\u2066c"));
    assertEquals("\u2068صف\u2069", ENGLISH.name("صف"));
    assertEquals("\u2068K–8\u2069", ARABIC.name("K–8"));
  }

  @Test
  void wordsPutTogetherFromNamesKeepTheDirectionOfTheWords() {
    String title = "\u2068reading\u2069، بحسب \u2068school\u2069";
    assertEquals("\u2068" + title + "\u2069", ARABIC.name(title));
    assertEquals("\u2068reading\u2069", ARABIC.name("\u2069reading\u2068"));
  }

  @Test
  void aPhraseRefusesTheWrongNumberOfValues() {
    Phrase phrase = Missing.NOT_THERE;
    assertThrows(IllegalArgumentException.class, () -> ENGLISH.say(phrase, 1));
    assertThrows(IllegalStateException.class, () -> ENGLISH.say(phrase));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void numbersAreNeverNaN(Language language) {
    assertThrows(IllegalArgumentException.class, () -> Speech.of(language).number(Double.NaN, 1));
  }

  @Property
  void everyShareCanBeSaid(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    for (Language language : Language.values()) {
      assertFalse(Speech.of(language).share(share).isBlank());
    }
  }

  @Test
  void aKnownNameIsSaidInTheReadersLanguageAndAnyOtherStaysAsItIs() {
    assertEquals(
        "Lee al nivel de su grado", Speech.of(Language.SPANISH).name("Reads at grade level"));
    assertEquals("Reads at grade level", Speech.of(Language.ENGLISH).name("Reads at grade level"));
    assertEquals("Hispanic/Latino", Speech.of(Language.SPANISH).name("Hispanic/Latino"));
  }

  private enum Missing implements Phrase {
    NOT_THERE;

    @Override
    public String family() {
      return "test";
    }

    @Override
    public List<String> parameters() {
      return List.of();
    }
  }
}
