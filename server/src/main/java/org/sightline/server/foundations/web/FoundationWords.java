package org.sightline.server.foundations.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the pages of the foundations say. */
public enum FoundationWords implements Phrase {
  FOUNDATIONS,
  LEDE,
  WORDS,
  WORDS_LEDE,
  WORDS_STATE("adopted", "all"),
  EQUITY,
  EQUALITY,
  DIVERSITY,
  INCLUSION,
  JUSTICE,
  STATE_WRITING("people"),
  STATE_REVEALED,
  STATE_ADOPTED("day"),
  STATE_AGAIN,
  ADD_TITLE,
  ADD_NAME,
  ADD_DO,
  ADD_THERE,
  LEADS_ONLY,
  IN_FORCE,
  IN_FORCE_BY("day", "who"),
  NO_MEANING,
  IN_THE_LOG,
  WRITE_TITLE,
  WRITE_HINT,
  WRITE_DO,
  WRITTEN,
  TOO_LATE,
  REVEAL_DO,
  REVEAL_ONE,
  SIDE_BY_SIDE,
  MARKED,
  SHARED("words"),
  SHARED_NONE,
  BEGIN_WITH("number"),
  NUMBERED("number"),
  ADOPT_TITLE,
  ADOPT_TEXT,
  ADOPT_TEXT_HINT,
  ADOPT_WHO,
  ADOPT_WHY,
  ADOPT_DO,
  ADOPTED_LINE("word"),
  ADOPTED,
  OVERTAKEN,
  AGAIN_DO,
  AGAIN_HINT,
  BEFORE,
  YOURS,
  TASK_WORD("word"),
  TASK_WORD_WHY,
  POWER,
  POWER_LEDE,
  POWER_STATE("named", "all"),
  POWER_OPEN,
  AREA_CURRICULUM,
  AREA_BUDGET,
  AREA_STAFFING,
  AREA_PARTNERSHIPS,
  AREA_DISCIPLINE,
  NOBODY,
  LEFT("who"),
  OWNER,
  OWNER_HINT,
  PATH,
  PATH_HINT,
  CHANGE("area"),
  SAVE,
  SAVED,
  FIRST("typed"),
  CHAMPIONS,
  CHAMPIONS_LEDE,
  LEVEL_CLASSROOM,
  LEVEL_SCHOOL,
  LEVEL_DISTRICT,
  LEVEL_COMMUNITY,
  NO_CHAMPION,
  COMMITMENT,
  COMMITMENT_LEDE,
  COMMITMENT_ALL,
  COMMITMENT_OPEN,
  HOURS,
  HOURS_WRONG,
  UNTIL,
  MONEY,
  MONEY_HINT,
  SPONSOR,
  SPONSOR_HINT,
  GIVES,
  GIVES_HINT,
  WEAK,
  STRONG,
  NO_TIME,
  NO_END,
  NO_SPONSOR,
  NOTHING_GIVEN,
  SMALLER,
  SMALLER_TIME,
  SMALLER_SPONSOR,
  SMALLER_END,
  LISTENING,
  LISTENING_OPEN,
  LISTENING_MORE("sessions"),
  LISTENING_SCORES("sessions");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  FoundationWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "foundations";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return FoundationWords.class;
  }
}
