package org.sightline.server.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as accounts are told apart by.
 *
 * @param text lower case, without space around it
 */
record EmailAddress(String text) {
  private static final int LONGEST = 254;

  /** The address, if what was typed looks like one. */
  static Optional<EmailAddress> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    boolean plausible =
        text.length() <= LONGEST
            && text.matches("[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()]+");
    return plausible ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }
}
