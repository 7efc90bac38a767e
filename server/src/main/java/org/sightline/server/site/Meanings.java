package org.sightline.server.site;

import java.util.List;

/** The words whose meaning the team has adopted, for pages on which they stand. */
public interface Meanings {

  /** Every adopted meaning. */
  List<Meaning> adopted();

  /**
   * A word and its meaning.
   *
   * @param forms how the word is written, in every language; found whatever their case
   * @param text what the team means by it
   * @param address where more is said of it
   */
  record Meaning(List<String> forms, String text, String address) {
    public Meaning {
      forms = List.copyOf(forms);
    }
  }
}
