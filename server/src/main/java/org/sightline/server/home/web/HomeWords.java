package org.sightline.server.home.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the first page says. */
public enum HomeWords implements Phrase {
  HOME,
  CRUMB("day", "role"),
  AS_OWNER,
  AS_LEAD,
  AS_ANALYST,
  AS_MEMBER,
  AS_VIEWER,
  WELCOME("name"),
  SUREST("more"),
  ABOUT_DATA("sentence", "name"),
  NO_GAP,
  NO_GAP_LEDE("tested"),
  SMALL,
  SMALL_LEDE("least"),
  WHERE,
  NEEDS,
  NOTHING_NEEDS,
  LEARNED,
  NOT_LEARNED,
  LEARNED_KNOWN("when"),
  LEARNED_WATCH("when"),
  LEARNED_CYCLE("when"),
  SAID_BY("who"),
  WATCHED("count"),
  COLUMN_QUESTION,
  COLUMN_ANSWER,
  COLUMN_FURTHEST,
  COLUMN_STANDS,
  COLUMN_AGAINST,
  NOT_TESTED,
  LOOK_CLOSER,
  ALL_FINDINGS,
  FRESH,
  ITS_GAPS,
  FRESH_LINE("name", "version", "day"),
  AGE("days"),
  OLD,
  WAITING,
  WAITING_SHARE("share"),
  NO_PLACE,
  NO_PLACE_NEXT,
  REFUSED,
  BEGIN,
  BEGIN_EMPTY_LEDE,
  BEGIN_WAIT_LEDE,
  STEP_BRING,
  STEP_BRING_WHY,
  STEP_READ,
  STEP_READ_WHY,
  STEP_PEOPLE,
  STEP_PEOPLE_WHY,
  STEP_MARK,
  STEP_MARK_WHY,
  STEP_TAKE,
  STEP_TAKE_WHY,
  STEP_ASK,
  STEP_ASK_WHY,
  STEP_ABOUT,
  STEP_ABOUT_WHY,
  KNOW_MY_WAY,
  REVIEW("file"),
  REVIEW_WHY,
  FENCE;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  HomeWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "home";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return HomeWords.class;
  }
}
