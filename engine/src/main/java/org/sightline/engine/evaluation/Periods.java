package org.sightline.engine.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which period is the baseline, which the follow-up, and which came before both.
 *
 * @param before the baseline
 * @param after the follow-up
 * @param earlier those before the baseline, in order
 */
record Periods(String before, String after, List<String> earlier) {
  /** Periods that are numbers by size, others by name. */
  private static final Comparator<String> ORDER =
      Comparator.comparing(Periods::number, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  static Periods of(Waves waves, Census census) {
    if (waves instanceof Waves.Files files) {
      return new Periods(files.first(), files.second(), List.of());
    }
    if (waves instanceof Waves.Single) {
      return new Periods(Waves.Single.ONLY, Waves.Single.ONLY, List.of());
    }
    Waves.Periods asked = (Waves.Periods) waves;
    List<String> all = census.periods().stream().sorted(ORDER).toList();
    if (all.size() < 2) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.PERIOD_MISSING,
          "column "
              + asked.column()
              + " holds "
              + (all.isEmpty() ? "no period" : "one period only, " + all.get(0))
              + ": nothing can have changed. Maybe give the other wave with --follow-up, or compare"
              + " sets of schools at one time with --compare and without --period.");
    }
    String after = chosen(asked.after(), all, asked.column()).orElse(all.get(all.size() - 1));
    int last = all.indexOf(after);
    String before =
        chosen(asked.before(), all, asked.column())
            .or(() -> last > 0 ? Optional.of(all.get(last - 1)) : Optional.empty())
            .orElseThrow(
                () ->
                    new EvaluationRefused(
                        EvaluationRefused.Why.PERIOD_MISSING,
                        "nothing comes before " + after + ". Maybe name a later --after."));
    if (all.indexOf(before) >= last) {
      throw new EvaluationRefused(
          EvaluationRefused.Why.PERIODS_OVERLAP,
          "the baseline "
              + before
              + " is not before the follow-up "
              + after
              + ": the periods overlap. Maybe they are in each other's place.");
    }
    return new Periods(before, after, all.subList(0, all.indexOf(before)));
  }

  private static Optional<String> chosen(Optional<String> asked, List<String> all, String column) {
    asked
        .filter(period -> !all.contains(period))
        .ifPresent(
            period -> {
              throw new EvaluationRefused(
                  EvaluationRefused.Why.PERIOD_MISSING,
                  "column "
                      + column
                      + " has no period "
                      + period
                      + ". Maybe one of: "
                      + String.join(", ", all)
                      + ".");
            });
    return asked;
  }

  private static @Nullable BigDecimal number(String period) {
    try {
      return new BigDecimal(period);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
