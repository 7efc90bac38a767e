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
  TASK_WORD_WHY;

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
