package org.sightline.benchmarks.cells;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Refuses a run in which the tools did not count the same. */
final class CheckAnswers {

  /** Doubles lose digits on the way; ten million of them lose far less than this share. */
  private static final BigDecimal CLOSE = new BigDecimal("1e-9");

  private static final List<String> EXACT = List.of("duckdb-decimals");

  private CheckAnswers() {}

  /** Takes the scratch folder, then the names of those who answered beside Sightline. */
  public static void main(String[] arguments) throws Exception {
    Bench bench = Bench.at(arguments[0]);
    Answer sightline = Answer.read(bench.answer("sightline"));
    for (int i = 1; i < arguments.length; i++) {
      String who = arguments[i];
      if (!Files.exists(bench.answer(who))) {
        throw new IllegalStateException(who + " left no answer. Maybe it ran out of memory.");
      }
      Answer other = Answer.read(bench.answer(who));
      boolean exact = EXACT.contains(who);
      compare(sightline, other, who, exact ? BigDecimal.ZERO : CLOSE);
      System.out.printf(
          "  %-28s %,d groups, counts equal, sums %s%n",
          who, other.groups().size(), exact ? "equal in every digit" : "equal to 1 in 10^9");
    }
  }

  private static void compare(Answer sightline, Answer other, String who, BigDecimal tolerance) {
    if (!sightline.groups().keySet().equals(other.groups().keySet())) {
      throw new IllegalStateException(
          who
              + " has "
              + other.groups().size()
              + " groups, Sightline "
              + sightline.groups().size()
              + ". Maybe missing levels were dropped.");
    }
    for (Map.Entry<String, List<BigDecimal>> entry : sightline.groups().entrySet()) {
      List<BigDecimal> mine = entry.getValue();
      List<BigDecimal> theirs = other.groups().getOrDefault(entry.getKey(), List.of());
      for (int i = 0; i < 3 * Table.OUTCOMES.size(); i++) {
        BigDecimal allowed = i % 3 == 0 ? BigDecimal.ZERO : mine.get(i).abs().multiply(tolerance);
        if (theirs.size() != mine.size()
            || mine.get(i).subtract(theirs.get(i)).abs().compareTo(allowed) > 0) {
          throw new IllegalStateException(
              who + " counts " + entry.getKey() + " as " + theirs + ", Sightline as " + mine + ".");
        }
      }
    }
  }
}
