package org.sightline.server.lens.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the pages of the lens say. */
public enum LensWords implements Phrase {
  LENS,
  DECISIONS,
  LEDE,
  COUNT("year", "all", "seen"),
  COUNT_NONE("year"),
  EMPTY,
  OF_YEAR("year"),
  SINGLE,
  LISTS,
  LISTS_EMPTY,
  LIST_COUNT("all", "seen"),
  ADD,
  ADD_DO,
  ADD_LEDE,
  ABOUT("name"),
  NAME,
  NAME_HINT,
  SORT,
  SORT_BUDGET,
  SORT_HIRE,
  SORT_CURRICULUM,
  SORT_TRAINING,
  SORT_OTHER,
  AMOUNT,
  AMOUNT_HINT,
  YEAR,
  YEAR_HINT,
  YEAR_WRONG("typed"),
  NOT_SEEN,
  SEEN_ON("day"),
  AGAIN_ON("day"),
  AGAIN_DUE("day"),
  CHECK,
  CHECK_LEDE,
  CHECK_AGAIN,
  CHECK_DO,
  CHECK_FOR_EVER,
  CHECK_SAVED,
  CHECK_LEADS,
  REFUSED,
  OVERTAKEN,
  ASK_GAINS,
  HINT_GAINS,
  ASK_BURDEN,
  HINT_BURDEN,
  ASK_ASKED,
  HINT_ASKED,
  ASK_TOLD,
  HINT_TOLD,
  ASK_OTHERWISE,
  HINT_OTHERWISE,
  AGAIN,
  AGAIN_HINT,
  AGAIN_WRONG,
  CONCLUSION,
  CONCLUSION_AS_IT_IS,
  CONCLUSION_CHANGED,
  CONCLUSION_NOT_NOW,
  CHECKED_BY("who", "day"),
  SOMEBODY,
  IN_THE_LOG("number"),
  LOG_WHAT("name", "conclusion"),
  LOG_ANSWER("question", "answer"),
  FROM_LIST,
  FORMER,
  FORMER_AMOUNT("year", "amount"),
  FORMER_SEEN("year", "day"),
  FORMER_NOT_SEEN("year"),
  NEW_LINE,
  HOLDS,
  STORY,
  BRING,
  BRING_LEDE,
  BRING_DO,
  FILE,
  FILE_HINT("lines"),
  FILE_NONE,
  FILE_LARGE("megabytes"),
  LIST_NAME,
  LIST_NAME_HINT,
  FOLLOWS,
  FOLLOWS_NOTHING,
  COLUMN_NAME,
  COLUMN_NAME_HINT,
  COLUMN_AMOUNT,
  COLUMN_AMOUNT_HINT,
  LIST_THERE("name"),
  NOTHING_TAKEN,
  FLAW_EMPTY,
  FLAW_NOT_A_TABLE,
  FLAW_LOCKED,
  FLAW_BROKEN,
  FLAW_TOO_LARGE,
  FLAW_TOO_MANY("most"),
  FLAW_NO_COLUMN("typed"),
  FLAW_RAGGED("line", "cells", "columns"),
  FLAW_LONG("line", "letters", "most"),
  FLAW_NAMELESS("line"),
  FLAW_SIGNS("line", "value"),
  FLAW_FORMULA("line", "value"),
  LINE,
  ONLY_OPEN,
  ALL_LINES,
  MATCHED("matched", "fresh"),
  GONE,
  SHOWN("shown", "all"),
  MORE,
  TASK("left"),
  TASK_WHY("all", "year", "seen");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  LensWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "lens";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return LensWords.class;
  }
}
