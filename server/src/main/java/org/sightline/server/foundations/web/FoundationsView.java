package org.sightline.server.foundations.web;

import java.util.List;
import org.sightline.server.site.Field;

/**
 * The three foundations at a glance.
 *
 * @param words the shared words
 * @param wordsState how many have a meaning
 * @param add the field for another word; empty for those who may not
 * @param powerState how many decisions have an owner
 * @param listening whether more than scores is measured and anybody was heard
 * @param weak why what is committed would not carry a plan; empty when it would
 */
public record FoundationsView(
    List<Row> words,
    String wordsState,
    List<Field> add,
    String powerState,
    List<String> weak,
    String listening) {

  /**
   * A word in the list.
   *
   * @param name the word
   * @param address its page
   * @param meaning the one in force; empty for none
   * @param state where it stands
   */
  public record Row(String name, String address, String meaning, String state) {}
}
