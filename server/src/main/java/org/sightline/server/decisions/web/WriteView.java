package org.sightline.server.decisions.web;

import java.util.List;
import org.sightline.server.decisions.SubjectNames.Named;
import org.sightline.server.decisions.web.LogView.Choice;
import org.sightline.server.site.Field;

/**
 * The form for a line.
 *
 * @param notice why it was not written; empty when it was not sent yet
 * @param kinds the sorts this person may write
 * @param kindTrouble why the sort will not do; empty when it does
 * @param fields in reading order
 * @param places where it may hold, when the reader chooses among their places; empty when typed
 * @param about what it is about, by name
 * @param hidden names and values that are sent along
 * @param answers the line it answers; empty texts for none
 */
public record WriteView(
    String notice,
    List<Choice> kinds,
    String kindTrouble,
    List<Field> fields,
    List<Choice> places,
    List<Named> about,
    List<Hidden> hidden,
    Named answers) {

  /** A value that is sent along. */
  public record Hidden(String name, String value) {}
}
