package org.sightline.server.scorecard.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** How a scorecard is said. */
public enum ScorecardWords implements Phrase {
  TITLE,
  BOARD_TITLE,
  LEDE,
  NOT_SIGNED,
  TO_CYCLE,
  MISSING,
  COMPLETE,
  KIND_LAGGING,
  LACK_LAGGING("n"),
  KIND_LEADING,
  LACK_LEADING("n"),
  KIND_PROCESS,
  LACK_PROCESS("n"),
  KIND_EXPERIENCE,
  LACK_EXPERIENCE("n"),
  KIND_COUNTER_METRIC,
  LACK_COUNTER_METRIC("n"),
  NOT_DISAGGREGATED("names"),
  WITHOUT_LAG("names"),
  ROW,
  PLACE,
  NOW,
  OTHERS,
  SINCE,
  LAG,
  LINK,
  NO_LAG,
  NOTHING_YET,
  NO_CHANGE_YET,
  NOT_COMPARED,
  VALUE_AT("value", "when"),
  CHANGE_RANGE("value", "low", "high"),
  CHANGE_ALONE("value"),
  STATUS_ASSUMED,
  STATUS_SUPPORTED,
  STATUS_CANNOT_TELL,
  STATUS_CONTRADICTED,
  NOT_A_LINK,
  CHARTS,
  CHARTS_NONE,
  LIMITS,
  MANY("charts"),
  MOVED("from"),
  USUAL,
  GAP,
  GAP_OF("question"),
  GAP_OF_MEAN("question"),
  OF_WHOM("question", "who"),
  PUT,
  QUESTION,
  KIND,
  LAG_ASK,
  LAG_HINT,
  PUT_DO,
  TAKE_OFF,
  QUESTION_GONE,
  BOARD,
  DETAIL,
  TO_VERDICT,
  SOURCE("name", "version"),
  EVENTS,
  EVENT_AT("day", "words"),
  ACTION_BEGUN("what"),
  ACTION_DONE("what"),
  ACTION_STOPPED("what"),
  ACTION_CHANGED("what"),
  PLAN_STARTED;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> parameters;

  ScorecardWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "scorecard";
  }

  @Override
  public Class<?> home() {
    return ScorecardWords.class;
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }
}
