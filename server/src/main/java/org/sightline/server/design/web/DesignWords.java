package org.sightline.server.design.web;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the page of the design system says. */
public enum DesignWords implements Phrase {
  TITLE,
  LEDE,
  THEMES,
  LIGHT,
  DARK,
  COLOURS,
  COLOURS_NOTE,
  TYPE,
  TYPE_NOTE,
  TYPE_LARGE,
  TYPE_SENTENCE,
  TYPE_BODY,
  TYPE_SOFT,
  TYPE_HINT,
  SPACE,
  SPACE_NOTE,
  ANSWERS,
  ANSWERS_NOTE,
  BUTTONS,
  BUTTON_FIRST,
  BUTTON_OTHER,
  BUTTON_OFF,
  LINK,
  FORMS,
  FORMS_NOTE,
  FIELD,
  FIELD_HINT,
  FIELD_WRONG,
  FIELD_WRONG_NEXT,
  CHOICE,
  CHOICE_ONE,
  CHOICE_TWO,
  CHECK,
  NOTES,
  NOTE,
  WARNING,
  WARNING_NEXT,
  TABLES,
  OPEN,
  OPENED,
  STEPS,
  STEP_DONE,
  STEP_NOW,
  STEP_NEXT,
  PICTURES,
  PICTURES_NOTE,
  INVENTED,
  BAR_WORD,
  LEARNERS,
  LOW_INCOME,
  NEITHER,
  EVERYONE,
  YEAR,
  WEEK,
  SCHOOL("letter"),
  STAGE_ELIGIBLE,
  STAGE_ENCOURAGED,
  STAGE_ENROLLED,
  EVENT,
  DOTS,
  TREND,
  CHART,
  MAP,
  SLOPE,
  PIPELINE,
  FENCE;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  DesignWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "design";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return DesignWords.class;
  }
}
