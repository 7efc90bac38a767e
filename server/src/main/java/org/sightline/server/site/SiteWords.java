package org.sightline.server.site;

import java.util.List;
import org.sightline.report.language.Phrase;

/** What the frame and the pages for problems say. */
public enum SiteWords implements Phrase {
  TAB("title"),
  SKIP,
  MAIN_NAV,
  SIGN_IN,
  SIGN_OUT,
  EVERYWHERE,
  NOWHERE,
  THEME_AUTO,
  THEME_LIGHT,
  THEME_DARK,
  ABOUT,
  MOMENT("day", "time"),
  GO_HOME,
  REFERENCE("reference"),
  WORD_MORE,
  FIELD_EMPTY,
  FIELD_LONG("letters", "most"),
  FIELD_DATE("typed"),
  UNREADABLE_TITLE,
  UNREADABLE_NEXT,
  NOT_ALLOWED_TITLE,
  NOT_ALLOWED_NEXT,
  NO_PLACE_TITLE,
  NO_PLACE_NEXT,
  NOWHERE_LEDE("places"),
  NOWHERE_DO,
  NOWHERE_OWNER,
  NOWHERE_BRINGER,
  NOWHERE_WAIT,
  STALE_FORM_TITLE,
  STALE_FORM_NEXT,
  NOT_FOUND_TITLE,
  NOT_FOUND_NEXT,
  WRONG_METHOD_TITLE,
  WRONG_METHOD_NEXT,
  OVERTAKEN_TITLE,
  OVERTAKEN_NEXT,
  ENDED_TITLE,
  ENDED_NEXT,
  GONE_TITLE,
  GONE_NEXT,
  TOO_LARGE_TITLE,
  TOO_LARGE_NEXT,
  TOO_MANY_TITLE,
  TOO_MANY_NEXT,
  BROKEN_TITLE,
  BROKEN_NEXT,
  DATABASE_GONE_TITLE,
  DATABASE_GONE_NEXT,
  DISK_FULL_TITLE,
  DISK_FULL_NEXT,
  ABOUT_TITLE,
  ABOUT_LEDE,
  ABOUT_PRIVACY_TITLE,
  ABOUT_PRIVACY,
  ABOUT_NUMBERS_TITLE,
  ABOUT_NUMBERS,
  ABOUT_DESIGN;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  SiteWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  @Override
  public String family() {
    return "site";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return SiteWords.class;
  }
}
