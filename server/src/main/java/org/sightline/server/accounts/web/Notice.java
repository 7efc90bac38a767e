package org.sightline.server.accounts.web;

/**
 * What came of the form that was sent.
 *
 * @param text in the reader's words; empty when there is nothing to say
 * @param warning whether something was refused
 * @param link a link to hand over; empty when there is none
 */
public record Notice(String text, boolean warning, String link) {
  static final Notice NONE = new Notice("", false, "");

  static Notice done(String text) {
    return new Notice(text, false, "");
  }

  static Notice refused(String text) {
    return new Notice(text, true, "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
