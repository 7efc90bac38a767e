package org.sightline.server.reflection.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.report.language.Language;
import org.sightline.report.language.Speech;
import org.sightline.server.reflection.Step;
import org.sightline.statistics.verdict.Decision;

/** The word above the verdict, the lit line of the rule and what a team may choose are one. */
class OneStoryTest {
  @Test
  void everyVerdictLightsOneLineThatAlsoStandsInItsWord() {
    for (Decision verdict : Decision.values()) {
      assertEquals(
          1,
          Arrays.stream(Step.values()).filter(step -> step.follows(verdict)).count(),
          "" + verdict);
      for (Language language : Language.values()) {
        String word = say(language, "DECIDED_" + verdict.name());
        String step = say(language, "STEP_" + Step.of(verdict).name());
        assertTrue(word.contains(step), language + ": \"" + word + "\" without \"" + step + "\"");
      }
    }
  }

  private static String say(Language language, String phrase) {
    return Speech.of(language)
        .say(ReflectionWords.valueOf(phrase))
        .toLowerCase(Locale.forLanguageTag(language.tag()));
  }
}
