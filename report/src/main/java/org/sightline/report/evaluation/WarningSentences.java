package org.sightline.report.evaluation;

import java.util.function.Supplier;
import org.sightline.engine.evaluation.Warning;
import org.sightline.report.findings.Numbers;
import org.sightline.report.language.Speech;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Known;

/** Each warning in one sentence with its size. */
record WarningSentences(Speech speech, Numbers numbers, Supplier<String> reference) {
  private static final int MOST_NAMES = 6;

  String say(Warning warning) {
    return speech.say(EvaluationWords.of(warning.kind()), values(warning));
  }

  private Object[] values(Warning w) {
    return switch (w.kind()) {
      case DEFINITION_DIFFERS,
          COMPARISON_NOT_NAMED,
          PERIODS_OVERLAP,
          GROUP_IN_ONE_WAVE,
          EVENTS_LOGGED,
          FLAT_LEADING ->
          new Object[] {names(w)};
      case BASELINE_CHANGED -> new Object[] {counted(w, "then"), counted(w, "now")};
      case EDITED_AFTER_SIGNING -> new Object[] {count(w, "edits"), names(w)};
      case AIM_TOO_SMALL_TO_SHOW -> new Object[] {distance(w, "aim"), distance(w, "detectable")};
      case ALL_ALIKE -> new Object[] {names(w), value(w, "value")};
      case IMPOSSIBLE_VALUES -> new Object[] {count(w, "values"), names(w)};
      case SCHOOLS_IN_BOTH_ARMS, FEW_SCHOOLS -> new Object[] {count(w, "schools")};
      case PLACES_DIFFER ->
          new Object[] {count(w, "schools"), count(w, "of"), signed(w, "change_without_them")};
      case SCALE_MOVED ->
          new Object[] {
            plain(w, "shift_in_standard_deviations"), plain(w, "ratio_of_standard_deviations")
          };
      case REFERENCE_FELL ->
          new Object[] {
            reference.get(), distance(w, "reference_change"), share(w, "share_of_narrowing")
          };
      case MAKE_UP_CHANGED ->
          new Object[] {
            value(w, "baseline"), value(w, "current"), value(w, "fixed_cohort"), value(w, "ever")
          };
      case SIZE_CHANGED -> new Object[] {growth(w, "group_growth"), growth(w, "reference_growth")};
      case ATTRITION -> new Object[] {share(w, "group_lost"), share(w, "reference_lost")};
      case TESTED_CHANGED ->
          new Object[] {
            share(w, "group_before"),
            share(w, "group_after"),
            share(w, "reference_before"),
            share(w, "reference_after")
          };
      case WITHIN_SCHOOLS_OPPOSITE ->
          new Object[] {signed(w, "together"), signed(w, "within_schools")};
      case ONE_SCHOOL -> new Object[] {names(w), signed(w, "change"), signed(w, "without_it")};
      case PRE_TREND -> new Object[] {names(w), signed(w, "change_before")};
      case REGRESSION_TO_MEAN -> new Object[] {distance(w, "gain_by_itself")};
      case LEFT_OUT -> new Object[] {count(w, "people")};
      case OBSERVATIONAL, NO_COMPARISON, SIGNED_AFTER_RESULTS, COMPARISON_NAMED_LATE ->
          new Object[0];
    };
  }

  private String names(Warning w) {
    return speech.list(w.names().stream().limit(MOST_NAMES).map(speech::name).toList());
  }

  private String known(Warning w, String size, java.util.function.DoubleFunction<String> form) {
    Estimate estimate = w.sizes().get(size);
    return estimate instanceof Known known
        ? form.apply(known.value())
        : speech.say(EvaluationWords.UNKNOWN);
  }

  /** A share with how many it is out of. */
  private String counted(Warning w, String size) {
    return w.sizes().get(size) instanceof Known known
        ? speech.say(EvaluationWords.SHARE_OF, speech.share(known.value()), speech.count(known.n()))
        : speech.say(EvaluationWords.UNKNOWN);
  }

  private String count(Warning w, String size) {
    return known(w, size, n -> speech.count(Math.round(n)));
  }

  private String plain(Warning w, String size) {
    return known(w, size, n -> speech.number(n, 2));
  }

  private String share(Warning w, String size) {
    return known(w, size, speech::share);
  }

  private String growth(Warning w, String size) {
    return known(w, size, n -> speech.signed(n * 100, 0) + "%");
  }

  private String value(Warning w, String size) {
    return known(w, size, numbers::precise);
  }

  private String signed(Warning w, String size) {
    return known(w, size, numbers::signed);
  }

  private String distance(Warning w, String size) {
    return known(w, size, numbers::distance);
  }
}
