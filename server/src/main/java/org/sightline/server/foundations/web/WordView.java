package org.sightline.server.foundations.web;

import java.util.List;
import org.sightline.server.foundations.Differences;
import org.sightline.server.site.Field;

/**
 * A shared word as a page.
 *
 * @param key its part in addresses
 * @param version that the reader is looking at
 * @param name the word
 * @param state where the present round stands
 * @param notice what became of the form; empty for none
 * @param refused whether the form was not taken
 * @param meanings the adopted ones, newest first; the first is in force
 * @param definition the field for the reader’s own; absent when nobody writes or they may not
 * @param reveal whether the reader may show all
 * @param alone a remark when only one has written; empty otherwise
 * @param sides the definitions side by side, in pieces
 * @param shared what all definitions use; empty when nothing is shown
 * @param adopt the fields for adopting; empty when it is not the time or not theirs to do
 * @param again whether the reader may ask for the meaning again
 * @param leadsOnly a remark on who may; empty for those who may
 * @param yours what the reader typed and could not be taken; empty for none
 */
public record WordView(
    String key,
    int version,
    String name,
    String state,
    String notice,
    boolean refused,
    List<Meaning> meanings,
    List<Field> definition,
    boolean reveal,
    String alone,
    List<List<Differences.Piece>> sides,
    String shared,
    List<Field> adopt,
    boolean again,
    String leadsOnly,
    String yours) {

  /**
   * An adopted meaning.
   *
   * @param text the meaning
   * @param how when and by whom
   * @param decision the address of its line in the log
   */
  public record Meaning(String text, String how, String decision) {}

  /** The same after a form. */
  WordView after(String said, boolean wasRefused, String typed) {
    return new WordView(
        key,
        version,
        name,
        state,
        said,
        wasRefused,
        meanings,
        definition,
        reveal,
        alone,
        sides,
        shared,
        adopt,
        again,
        leadsOnly,
        typed);
  }
}
