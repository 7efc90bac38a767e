package org.sightline.server.accounts.web;

import java.util.List;
import org.sightline.report.language.Phrase;
import org.sightline.server.access.Role;
import org.sightline.server.accounts.Passwords;

/** What the pages around accounts say. */
public enum AccountWords implements Phrase {
  SIGN_IN_TITLE,
  SIGN_IN_LEDE,
  EMAIL,
  PASSWORD,
  NEW_PASSWORD,
  OLD_PASSWORD,
  NAME,
  NAME_HINT,
  PASSWORD_HINT("shortest"),
  SIGN_IN,
  SIGN_IN_WITH("provider"),
  FORGOTTEN,
  WRONG,
  RESTING("minutes"),
  NOT_INVITED,
  PROVIDER_FAILED,
  SET_UP_TITLE,
  SET_UP_LEDE,
  SET_UP_DO,
  INVITATION_TITLE,
  INVITATION_LEDE("role", "places"),
  INVITATION_DO,
  RESET_TITLE,
  RESET_LEDE,
  RESET_DO,
  RESET_SENT,
  RESET_NO_MAIL,
  RESET_FINISH_TITLE,
  RESET_FINISH_LEDE,
  RESET_FINISH_DO,
  NAME_MISSING,
  EMAIL_MISSING,
  TOO_SHORT("shortest"),
  TOO_LONG("longest"),
  HOLDS_EMAIL,
  ONE_LETTER,
  PEOPLE,
  PEOPLE_LEDE,
  ROLE,
  ROLE_OWNER,
  ROLE_LEAD,
  ROLE_ANALYST,
  ROLE_MEMBER,
  ROLE_VIEWER,
  ROLE_OWNER_HINT,
  ROLE_LEAD_HINT,
  ROLE_ANALYST_HINT,
  ROLE_MEMBER_HINT,
  ROLE_VIEWER_HINT,
  ROLES_TITLE,
  PLACES,
  PLACES_HINT,
  PLACES_CHOOSE,
  PLACES_DEEPER,
  PLACES_OTHER,
  PLACES_TO_COME,
  PLACE_SCHOOL("name"),
  PLACES_WRONG("line"),
  PLACES_UNKNOWN("line"),
  PLACES_UNKNOWN_NEAR("line", "near"),
  PLACES_SEVERAL("line", "places"),
  INVITE_TITLE,
  INVITE_DO,
  INVITED("email"),
  INVITED_MAILED("email"),
  INVITE_NOT,
  INVITATIONS_TITLE,
  EXPIRES("moment"),
  TAKE_BACK,
  TAKEN_BACK,
  CHANGE("name"),
  CHANGE_DO,
  CHANGED("name"),
  OVERTAKEN("name", "role", "places"),
  LAST_OWNER,
  REMOVE("name"),
  REMOVED("name"),
  REMOVE_ASK("name"),
  REMOVE_NEXT,
  RESET_LINK("name"),
  RESET_LINK_GIVEN("name"),
  LINK_HINT,
  YOU,
  ACCOUNT_TITLE,
  ACCOUNT_LEDE("role", "places"),
  RENAME_DO,
  RENAMED,
  PASSWORD_TITLE,
  PASSWORD_DO,
  PASSWORD_CHANGED,
  PASSWORD_WRONG,
  NO_PASSWORD,
  NO_PASSWORD_DEMO,
  ELSEWHERE_TITLE,
  ELSEWHERE_LEDE,
  ELSEWHERE_DO,
  ELSEWHERE_DONE,
  TRAIL,
  TRAIL_LEDE,
  TRAIL_WHOLE("entries"),
  TRAIL_BROKEN("number"),
  TRAIL_CHECK,
  TRAIL_TABLE,
  TRAIL_NUMBER,
  TRAIL_WHEN,
  TRAIL_WHO,
  TRAIL_WHAT,
  TRAIL_ON,
  TRAIL_WRITTEN,
  TRAIL_NOBODY,
  TRAIL_START,
  TRAIL_OLDER,
  TRAIL_NEWER,
  MAIL_INVITED_SUBJECT,
  MAIL_INVITED("link"),
  MAIL_RESET_SUBJECT,
  MAIL_RESET("link"),
  INVITED_OPEN("count"),
  INVITED_OPEN_WHY;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> parameters;

  AccountWords(String... parameters) {
    this.parameters = List.of(parameters);
  }

  static AccountWords of(Role role) {
    return valueOf("ROLE_" + role.name());
  }

  static AccountWords hint(Role role) {
    return valueOf("ROLE_" + role.name() + "_HINT");
  }

  static AccountWords of(Passwords.Weakness weakness) {
    return valueOf(weakness.name());
  }

  @Override
  public String family() {
    return "account";
  }

  @Override
  public List<String> parameters() {
    return parameters;
  }

  @Override
  public Class<?> home() {
    return AccountWords.class;
  }
}
