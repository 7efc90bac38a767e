package org.sightline.server.lens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A look through the lens. Never changed: a later look is another check.
 *
 * @param item the decision looked at
 * @param number 1 for the first, then one more
 * @param answers to every question, each at most {@link #LONGEST} letters
 * @param again the day to look at it again
 * @param conclusion what followed
 * @param by whose account
 * @param at when
 * @param decision the line of the log
 */
public record Check(
    UUID item,
    int number,
    Map<Ask, String> answers,
    LocalDate again,
    Conclusion conclusion,
    UUID by,
    Instant at,
    long decision) {

  /** The longest answer, in letters. */
  public static final int LONGEST = 1500;

  public Check {
    answers = Map.copyOf(new EnumMap<>(answers));
    for (Ask ask : Ask.values()) {
      String answer = answers.getOrDefault(ask, "");
      if (answer.isBlank() || answer.length() > LONGEST) {
        throw new IllegalArgumentException(
            "the answer to "
                + ask
                + " has "
                + answer.length()
                + " letters. Maybe write 1 to "
                + LONGEST
                + ".");
      }
    }
  }
}
