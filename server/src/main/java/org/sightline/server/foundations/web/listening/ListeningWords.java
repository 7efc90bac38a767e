package org.sightline.server.foundations.web.listening;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the data and listening check says. */
public enum ListeningWords implements Phrase {
  LISTENING,
  LEDE,
  FOUNDATIONS,
  MEASURED,
  MEASURED_LEDE,
  MEASURED_NONE,
  SCORES_ONLY,
  MORE_THAN_SCORES,
  KIND,
  KIND_SCORES,
  KIND_ENGAGEMENT,
  KIND_BELONGING,
  KIND_ENRICHMENT,
  KIND_OTHER,
  GUESSED,
  CHANGE("question"),
  SAVE,
  SAVED,
  OVERTAKEN,
  MISSING,
  MISSING_LEDE("dataset"),
  MISSING_NONE("groups"),
  MISSING_NOTHING,
  MISSING_NOT_SEEN,
  MISSING_BY_CHANCE("groups"),
  MISSING_ROW("group", "missing", "of", "share"),
  MISSING_MORE("points", "low", "high"),
  MISSING_BOUNDS("low", "high"),
  MISSING_OPEN,
  HEARD,
  HEARD_LEDE,
  HEARD_NOBODY,
  HEARD_GROUP("sessions", "voices"),
  HEARD_UNNAMED,
  MEASURED_OPEN("count"),
  NOT_HEARD_OPEN("count"),
  HEARD_LAST("day"),
  NOT_HEARD,
  NOT_HEARD_LEDE,
  NOT_HEARD_NONE,
  NOT_HEARD_WHY("barriers"),
  NEVER_ASKED,
  SESSIONS,
  SESSION_LINE("way", "people"),
  SESSION_HEARD("groups"),
  SESSION_AWAY("groups"),
  LOG,
  LOG_LEDE,
  LOG_DO,
  LOGGED,
  TAKE_BACK,
  TAKE_BACK_WHICH("day"),
  ON,
  ON_WRONG,
  WAY,
  WAY_SESSION,
  WAY_INTERVIEW,
  WAY_SURVEY,
  WAY_CALL,
  WAY_OTHER,
  PEOPLE,
  PEOPLE_WRONG,
  WHO,
  WHO_MISSING,
  WHO_ALSO,
  WHO_ALSO_HINT,
  WHO_LONG("most"),
  AWAY,
  AWAY_HINT,
  BARRIERS,
  BARRIER_TIME,
  BARRIER_LANGUAGE,
  BARRIER_CHILDCARE,
  BARRIER_CHANNEL,
  NOTE,
  NOTE_HINT,
  REFUSED,
  GOAL_ON_SCORES;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  ListeningWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "listening";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return ListeningWords.class;
  }
}
