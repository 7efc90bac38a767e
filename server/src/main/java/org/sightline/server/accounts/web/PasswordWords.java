package org.sightline.server.accounts.web;

import org.sightline.server.accounts.Passwords;
import org.sightline.server.site.Page;

/** What is wrong with a password, in the reader's words. */
final class PasswordWords {
  private PasswordWords() {}

  static String say(Page page, Passwords.Weakness weakness) {
    return switch (weakness) {
      case TOO_SHORT -> page.say(AccountWords.TOO_SHORT, Passwords.SHORTEST);
      case TOO_LONG -> page.say(AccountWords.TOO_LONG, Passwords.LONGEST);
      case HOLDS_EMAIL -> page.say(AccountWords.HOLDS_EMAIL);
      case ONE_LETTER -> page.say(AccountWords.ONE_LETTER);
    };
  }
}
