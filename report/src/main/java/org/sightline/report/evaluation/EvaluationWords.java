package org.sightline.report.evaluation;

import java.util.List;
import org.sightline.engine.evaluation.Warning;
import org.sightline.report.language.Phrase;
import org.sightline.statistics.Reason;
import org.sightline.statistics.verdict.Alarm;
import org.sightline.statistics.verdict.Decision;

/** How an evaluation is said. */
enum EvaluationWords implements Phrase {
  TITLE("file"),
  TITLE_SINGLE("file"),
  EVERYONE_ELSE,
  NARROWED("group", "reference", "distance", "before", "after"),
  NARROWED_MORE("group", "reference", "distance", "before", "after"),
  PARTLY("reference"),
  CLOSER_BUT("group", "reference", "distance"),
  CLOSER_ONLY("group", "reference", "distance"),
  ALARM_GROUP_FELL,
  ALARM_RISING_APART,
  ALARM_PART_LEVELLING,
  ALARM_NOT_DELIVERED_AS_DESIGNED,
  ALARM_FIDELITY_UNKNOWN,
  ALARM_REFUSED_BEFOREHAND,
  ALARM_REFERENCE_NOT_KNOWN,
  NOT_SHOWN("group", "reference"),
  WIDER("group", "reference", "distance"),
  CANNOT_BE_JUDGED("group", "reference"),
  DIFFERENT_GAPS("group", "reference", "here", "column", "intervention", "there", "distance"),
  NO_GAPS_TO_COMPARE,
  EFFECT,
  INTERVAL("low", "high", "schools", "df", "p"),
  NO_INTERVAL("why"),
  MOVED("who", "before", "after"),
  FIXED_COHORT,
  VERDICT("decision"),
  DETECTABLE("size"),
  DETECTABLE_UNKNOWN("why"),
  ON_TRACK("who", "now", "milestone", "target"),
  BEHIND("who", "now", "milestone", "target", "needed"),
  PATH_UNCLEAR("who", "now", "milestone", "target"),
  RULES("margin"),
  MARGIN_SET,
  MARGIN_USUAL,
  WARNINGS,
  NO_WARNINGS,
  FIGURES,
  METHOD,
  METHOD_TEXT,
  COLUMN_WHO,
  COLUMN_WHERE,
  COLUMN_WHEN,
  COLUMN_PEOPLE,
  COLUMN_MISSING,
  COLUMN_VALUE,
  TRIED,
  NOT_TRIED,
  ALL_SCHOOLS,
  PICTURE("label"),
  PICTURE_TIME("label"),
  DATA,
  PROGRAM,
  REPEAT,
  FOOTER("date"),
  UNKNOWN,
  SHARE_OF("share", "people"),
  WHY_NO_DENOMINATOR,
  WHY_NO_REFERENCE,
  WHY_ONE_GROUP,
  WHY_SUPPRESSED,
  WHY_TOO_FEW_CLUSTERS,
  WHY_NOT_ESTIMABLE,
  DECIDED_DATA_CHECK,
  DECIDED_NOT_ESTIMABLE,
  DECIDED_NO_GAP_AT_BASELINE,
  DECIDED_REVERSED,
  DECIDED_SCALE,
  DECIDED_REFINE,
  DECIDED_MEASURE_FIDELITY,
  DECIDED_GAP_SMALLER_GAIN_NOT_SHOWN,
  DECIDED_NARROWING,
  DECIDED_LEVELLING_DOWN,
  DECIDED_REPLACE,
  DECIDED_FIX_IMPLEMENTATION,
  DECIDED_CANNOT_TELL,
  DECIDED_STOP,
  DECIDED_CONTINUE,
  DECIDED_CONTINUE_ADD_COMPARISON,
  WARN_DEFINITION_DIFFERS("names"),
  WARN_GROUP_IN_ONE_WAVE("names"),
  WARN_BASELINE_CHANGED("then", "now"),
  WARN_COMPARISON_NOT_NAMED("names"),
  WARN_PERIODS_OVERLAP("names"),
  WARN_SCHOOLS_IN_BOTH_ARMS("schools"),
  WARN_SIGNED_AFTER_RESULTS,
  WARN_COMPARISON_NAMED_LATE,
  WARN_EDITED_AFTER_SIGNING("edits", "names"),
  WARN_ALL_ALIKE("names", "value"),
  WARN_IMPOSSIBLE_VALUES("values", "names"),
  WARN_PLACES_DIFFER("schools", "of", "change"),
  WARN_SCALE_MOVED("shift", "stretch"),
  WARN_REFERENCE_FELL("reference", "change", "share"),
  WARN_MAKE_UP_CHANGED("baseline", "current", "fixed", "ever"),
  WARN_SIZE_CHANGED("group", "reference"),
  WARN_ATTRITION("group", "reference"),
  WARN_TESTED_CHANGED("gb", "ga", "rb", "ra"),
  WARN_WITHIN_SCHOOLS_OPPOSITE("together", "within"),
  WARN_ONE_SCHOOL("names", "change", "without"),
  WARN_PRE_TREND("names", "change"),
  WARN_REGRESSION_TO_MEAN("gain"),
  WARN_AIM_TOO_SMALL_TO_SHOW("aim", "detectable"),
  WARN_EVENTS_LOGGED("names"),
  WARN_FLAT_LEADING("names"),
  WARN_FEW_SCHOOLS("schools"),
  WARN_LEFT_OUT("people"),
  WARN_OBSERVATIONAL,
  WARN_NO_COMPARISON;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  EvaluationWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  static EvaluationWords of(Decision decision) {
    return switch (decision) {
      case DATA_CHECK -> DECIDED_DATA_CHECK;
      case NOT_ESTIMABLE -> DECIDED_NOT_ESTIMABLE;
      case NO_GAP_AT_BASELINE -> DECIDED_NO_GAP_AT_BASELINE;
      case REVERSED -> DECIDED_REVERSED;
      case SCALE -> DECIDED_SCALE;
      case REFINE -> DECIDED_REFINE;
      case MEASURE_FIDELITY -> DECIDED_MEASURE_FIDELITY;
      case GAP_SMALLER_GAIN_NOT_SHOWN -> DECIDED_GAP_SMALLER_GAIN_NOT_SHOWN;
      case NARROWING -> DECIDED_NARROWING;
      case LEVELLING_DOWN -> DECIDED_LEVELLING_DOWN;
      case REPLACE -> DECIDED_REPLACE;
      case FIX_IMPLEMENTATION -> DECIDED_FIX_IMPLEMENTATION;
      case CANNOT_TELL -> DECIDED_CANNOT_TELL;
      case STOP -> DECIDED_STOP;
      case CONTINUE -> DECIDED_CONTINUE;
      case CONTINUE_ADD_COMPARISON -> DECIDED_CONTINUE_ADD_COMPARISON;
    };
  }

  static EvaluationWords of(Alarm alarm) {
    return switch (alarm) {
      case GROUP_FELL -> ALARM_GROUP_FELL;
      case RISING_APART -> ALARM_RISING_APART;
      case PART_LEVELLING -> ALARM_PART_LEVELLING;
      case NOT_DELIVERED_AS_DESIGNED -> ALARM_NOT_DELIVERED_AS_DESIGNED;
      case FIDELITY_UNKNOWN -> ALARM_FIDELITY_UNKNOWN;
      case REFUSED_BEFOREHAND -> ALARM_REFUSED_BEFOREHAND;
      case REFERENCE_NOT_KNOWN -> ALARM_REFERENCE_NOT_KNOWN;
    };
  }

  static EvaluationWords of(Reason reason) {
    return switch (reason) {
      case NO_DENOMINATOR -> WHY_NO_DENOMINATOR;
      case NO_REFERENCE -> WHY_NO_REFERENCE;
      case ONE_GROUP -> WHY_ONE_GROUP;
      case SUPPRESSED -> WHY_SUPPRESSED;
      case TOO_FEW_CLUSTERS -> WHY_TOO_FEW_CLUSTERS;
      case NOT_ESTIMABLE -> WHY_NOT_ESTIMABLE;
    };
  }

  static EvaluationWords of(Warning.Kind kind) {
    return switch (kind) {
      case DEFINITION_DIFFERS -> WARN_DEFINITION_DIFFERS;
      case GROUP_IN_ONE_WAVE -> WARN_GROUP_IN_ONE_WAVE;
      case BASELINE_CHANGED -> WARN_BASELINE_CHANGED;
      case COMPARISON_NOT_NAMED -> WARN_COMPARISON_NOT_NAMED;
      case PERIODS_OVERLAP -> WARN_PERIODS_OVERLAP;
      case SCHOOLS_IN_BOTH_ARMS -> WARN_SCHOOLS_IN_BOTH_ARMS;
      case SIGNED_AFTER_RESULTS -> WARN_SIGNED_AFTER_RESULTS;
      case COMPARISON_NAMED_LATE -> WARN_COMPARISON_NAMED_LATE;
      case EDITED_AFTER_SIGNING -> WARN_EDITED_AFTER_SIGNING;
      case ALL_ALIKE -> WARN_ALL_ALIKE;
      case IMPOSSIBLE_VALUES -> WARN_IMPOSSIBLE_VALUES;
      case PLACES_DIFFER -> WARN_PLACES_DIFFER;
      case SCALE_MOVED -> WARN_SCALE_MOVED;
      case REFERENCE_FELL -> WARN_REFERENCE_FELL;
      case MAKE_UP_CHANGED -> WARN_MAKE_UP_CHANGED;
      case SIZE_CHANGED -> WARN_SIZE_CHANGED;
      case ATTRITION -> WARN_ATTRITION;
      case TESTED_CHANGED -> WARN_TESTED_CHANGED;
      case WITHIN_SCHOOLS_OPPOSITE -> WARN_WITHIN_SCHOOLS_OPPOSITE;
      case ONE_SCHOOL -> WARN_ONE_SCHOOL;
      case PRE_TREND -> WARN_PRE_TREND;
      case REGRESSION_TO_MEAN -> WARN_REGRESSION_TO_MEAN;
      case AIM_TOO_SMALL_TO_SHOW -> WARN_AIM_TOO_SMALL_TO_SHOW;
      case EVENTS_LOGGED -> WARN_EVENTS_LOGGED;
      case FLAT_LEADING -> WARN_FLAT_LEADING;
      case FEW_SCHOOLS -> WARN_FEW_SCHOOLS;
      case LEFT_OUT -> WARN_LEFT_OUT;
      case OBSERVATIONAL -> WARN_OBSERVATIONAL;
      case NO_COMPARISON -> WARN_NO_COMPARISON;
    };
  }

  @Override
  public String family() {
    return "evaluation";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
