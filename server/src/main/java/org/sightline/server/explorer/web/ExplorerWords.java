package org.sightline.server.explorer.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the explorer says. */
public enum ExplorerWords implements Phrase {
  EXPLORER,
  TITLE("question", "attributes"),
  COMMA("one", "other"),
  LEDE("scope", "reference"),
  YOUR_PLACES,
  EMPTY_TITLE,
  EMPTY_LEDE,
  EMPTY_BRING,
  QUESTION,
  GROUP_BY,
  THEN_BY,
  NOTHING_MORE,
  COMPARE_WITH,
  SHOW,
  MORE_CHOICES,
  CHOSEN("count"),
  DATASET,
  MAP_OF,
  RACE_RULE,
  RACE_ONCE,
  RACE_EACH,
  ANY,
  LATEST("time"),
  GROUPS_OF("attribute"),
  VERSUS_BAR,
  VERSUS_ELSE,
  VERSUS_OVERALL,
  VERSUS_LARGEST,
  VERSUS_BEST,
  VERSUS_GROUP("group"),
  NOTE_QUESTION("asked", "shown"),
  NOTE_ATTRIBUTE("asked"),
  NOTE_CROSSING("asked"),
  NOTE_FILTER("asked"),
  NOTE_VALUE("asked"),
  NOTE_REFERENCE("asked"),
  NOTE_BAR("asked"),
  NOTE_PLACE("asked"),
  NOTE_VERSION("asked"),
  OLDER("version"),
  TO_NEWEST,
  NOBODY,
  SAID_GAPS("gaps", "tested", "reference"),
  SAID_NO_GAP("tested", "reference"),
  SAID_UNSURE("groups"),
  SAID_SMALL("groups"),
  SAID_NONE_TESTED("least"),
  SO_MANY("count"),
  TREND_OF("question"),
  PLACES_OF("question", "line", "place"),
  LEFT_OUT("count"),
  TABLE_TITLE,
  COLUMN_GROUP,
  COLUMN_ANSWER,
  COLUMN_SHARE,
  COLUMN_AVERAGE,
  COLUMN_INTERVAL,
  COLUMN_COUNTED,
  COLUMN_PEOPLE,
  COLUMN_GAP("reference"),
  COLUMN_STUDENTS,
  HELD_BACK,
  GIVES_AWAY,
  HOW,
  FACT_QUESTION,
  FACT_FORMULA,
  FACT_DIVIDED,
  FACT_COUNTED,
  FACT_LEFT_OUT,
  FACT_COMPARED,
  FACT_INTERVAL,
  FACT_MANY,
  FACT_MARGIN,
  FACT_SMALL,
  FACT_RACES,
  FACT_DATA,
  FACT_METHOD,
  FACT_READ_BY,
  IS_ONE_OF("column", "values"),
  IS_AT_LEAST("column", "limit"),
  IS_AT_MOST("column", "limit"),
  IS_YES("column"),
  IS_MEAN("column"),
  IS_PAIR("numerator", "denominator"),
  MORE_IS_GOOD,
  MORE_IS_BAD,
  DIVIDED("people"),
  EVENTS("events"),
  LEFT_MISSING("people"),
  LEFT_ROWS("rows"),
  LEFT_TIMES("time"),
  THE_BAR_IS("bar"),
  DECIDED_BY_ELSE,
  INTERVAL("method", "level"),
  NO_INTERVAL,
  MANY("method", "tests", "alpha"),
  MARGIN_SHARE("margin"),
  MARGIN_MEAN("margin"),
  SMALL("least", "support"),
  DATA("version", "day"),
  METHOD("version"),
  READ_BY,
  READ_BY_ALL,
  REPEAT_TITLE,
  REPEAT_SCOPED,
  RECIPE,
  TAKE_TITLE,
  TAKE_TABLE,
  TAKE_JSON,
  TAKE_RECIPE,
  TAKE_SVG,
  TAKE_NUMBERS,
  TAKE_SPEC,
  SHARE_HINT,
  TO_FENCE,
  CANNOT_COUNT,
  CANNOT_COUNT_NEXT;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  ExplorerWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "explorer";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return ExplorerWords.class;
  }
}
