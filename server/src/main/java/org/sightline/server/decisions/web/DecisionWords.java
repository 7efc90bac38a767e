package org.sightline.server.decisions.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the pages of the log and the comments say. */
public enum DecisionWords implements Phrase {
  DECISIONS,
  LEDE,
  EMPTY,
  NONE_FOUND,
  RECORD,
  SEARCH,
  SEARCH_WORDS,
  SEARCH_DO,
  KIND,
  KIND_ANY,
  KIND_DECISION,
  KIND_ADJUSTMENT,
  KIND_OUTCOME,
  KIND_DECISION_HINT,
  KIND_ADJUSTMENT_HINT,
  KIND_OUTCOME_HINT,
  FOUND("lines"),
  OVERDUE("lines"),
  OVERDUE_SHOW,
  OVERDUE_ONLY,
  TASK_REVIEW("lines"),
  TASK_REVIEW_WHY("what", "day"),
  TASK_MENTION("comments"),
  TASK_MENTION_WHY("who"),
  NUMBERED("number"),
  REPLACED_BY("number"),
  REPLACES("number"),
  REVIEWS("number"),
  REVIEW_DUE("day"),
  WHAT,
  WHAT_HINT,
  WHY,
  WHY_HINT,
  NOT_TAKEN,
  NOT_TAKEN_HINT,
  EVIDENCE,
  EVIDENCE_HINT,
  WHO,
  WHO_HINT,
  ON,
  REVIEW,
  REVIEW_HINT,
  REVIEW_BEFORE,
  WHERE,
  WHERE_HINT,
  WHERE_WRONG("typed"),
  HOLDS,
  ABOUT,
  WRITTEN,
  WRITTEN_BY("who", "when"),
  FINGERPRINT,
  SAVE,
  FOR_EVER,
  SAVED,
  NEW_TITLE,
  REPLACE,
  LOOK_BACK,
  TAKEN("number"),
  REFUSED,
  LENS,
  THROUGH_LENS,
  STORY,
  STORY_OF("name"),
  STORY_LEDE("lines"),
  STORY_EMPTY,
  STORY_FOOT("when"),
  STORY_LINES,
  STORY_PAPER,
  STORY_TAKE,
  CHECK,
  WHOLE("lines"),
  BROKEN("number"),
  OLDER,
  NEWER,
  SOMEBODY,
  COMMENTS,
  COMMENTS_ON("name"),
  COMMENTS_NONE,
  COMMENTS_OPEN,
  COMMENT,
  COMMENT_HINT,
  COMMENT_DO,
  COMMENT_TAKE_BACK,
  COMMENT_TAKEN_BACK;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  DecisionWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "decisions";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return DecisionWords.class;
  }
}
