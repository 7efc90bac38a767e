package org.sightline.report.gaps;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the report says around the findings. */
enum ReportWords implements Phrase {
  TITLE("file"),
  WINDOW("file"),
  INTERNAL,
  INTERNAL_WHY,
  COUNTS_NOTE,
  COUNTS_WHY,
  IN_SHORT,
  THE_GAPS,
  THE_GAPS_INTRO,
  NO_GAPS_YET,
  MORE_GAPS("count"),
  ALL_TESTED,
  EVERY_GROUP,
  EVERY_GROUP_INTRO,
  BY_PLACE,
  OVER_TIME,
  STAGES,
  THE_DATA,
  NO_ISSUES,
  CANNOT_SAY,
  DESCRIBES_ONLY,
  INDEPENDENT,
  CLUSTERED("column"),
  MISSING_OUTCOME("count", "label"),
  HOW_MADE,
  HOW_KNOW,
  COLUMN_ISSUE,
  COLUMN_WHERE,
  COLUMN_COUNT,
  COLUMN_DONE,
  COLUMN_REPAIR,
  COLUMN_GROUP,
  COLUMN_ANSWER,
  COLUMN_INDICATOR,
  COLUMN_VALUE,
  COLUMN_AGAINST,
  COLUMN_GAP,
  COLUMN_INTERVAL,
  COLUMN_STUDENTS,
  COLUMN_PEOPLE,
  COLUMN_CHANCE,
  COLUMN_RANK,
  RANK_RANGE("first", "last", "of"),
  GROUP_BY("indicator", "attribute"),
  PICTURE_OF_GAP("indicator"),
  PLACES_OF("indicator", "place"),
  PLACES_SHOWN("shown", "all", "column"),
  TREND_OF("indicator", "attribute"),
  STAGES_BY("pipeline", "attribute"),
  FACT_COUNTED,
  FACT_INTERVALS,
  FACT_INTERVALS_TEXT,
  FACT_MANY_GROUPS,
  FACT_MANY_GROUPS_TEXT("method", "tests", "alpha"),
  FACT_MANY_GROUPS_ANY("tests", "alpha"),
  FACT_MARGIN,
  FACT_MARGIN_TEXT("margin", "deviations"),
  FACT_SMALL_GROUPS,
  FACT_SMALL_GROUPS_TEXT("least"),
  FACT_SHRUNKEN,
  FACT_SHRUNKEN_TEXT,
  FACT_ANSWERS,
  FACT_ANSWERS_TEXT,
  FACT_CHOSEN,
  FACT_DATA,
  FACT_DATA_TEXT("version", "format"),
  FACT_FINGERPRINT,
  FACT_PROGRAM,
  FACT_PROGRAM_TEXT("version", "method"),
  FACT_REPEAT,
  FACT_RECIPE,
  FACT_ADJUSTED("adjusted", "raw"),
  FOOTER("version", "date");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  ReportWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "report";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
