package org.sightline.server.accounts;

/** What came of answering a link with a password. */
public sealed interface Answer {

  /** The account is theirs. */
  record Joined(Account account) implements Answer {}

  /** The password would not do. */
  record Weak(Passwords.Weakness weakness) implements Answer {}

  /**
   * Something else is missing.
   *
   * @param name whether the name is empty or too long
   * @param email whether the address is none
   */
  record Incomplete(boolean name, boolean email) implements Answer {}

  /** The link is used, taken back, expired, or never was. */
  record Gone() implements Answer {}
}
