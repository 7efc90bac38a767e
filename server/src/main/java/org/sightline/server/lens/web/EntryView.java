package org.sightline.server.lens.web;

import java.util.List;
import org.sightline.server.site.Field;
import org.sightline.server.site.Option;

/**
 * The form that adds a decision, or brings a list.
 *
 * @param about the object a decision belongs to, in a sentence; may be empty
 * @param subject the same as it is sent; may be empty
 * @param fields those that are typed
 * @param sorts sorts to choose from
 * @param sort the one chosen
 * @param former lists that a list may follow; empty for a single decision
 * @param follows the one chosen
 * @param hint what the file must be
 * @param problems what is wrong with the file
 */
public record EntryView(
    String about,
    String subject,
    List<Field> fields,
    List<Option> sorts,
    String sort,
    List<Option> former,
    String follows,
    String hint,
    List<String> problems) {
  public EntryView {
    fields = List.copyOf(fields);
    sorts = List.copyOf(sorts);
    former = List.copyOf(former);
    problems = List.copyOf(problems);
  }
}
