package org.sightline.server.datasets.web;

/**
 * What came of the last form.
 *
 * @param text empty when there is nothing to say
 * @param warning whether something needs the reader
 * @param link where to look further; empty when nowhere
 * @param linkText what the link says
 */
public record Told(String text, boolean warning, String link, String linkText) {
  static final Told NOTHING = new Told("", false, "", "");

  static Told done(String text) {
    return new Told(text, false, "", "");
  }

  static Told refused(String text) {
    return new Told(text, true, "", "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
