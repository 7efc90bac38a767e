package org.sightline.server.foundations.web.listening;

import java.util.List;
import org.sightline.server.site.Field;
import org.sightline.server.site.Form;
import org.sightline.server.site.Option;

/**
 * The form that logs a session.
 *
 * @param form what stands in it
 * @param groups of the data, to tick
 * @param ways how people can be listened to
 * @param barriers what can keep people away
 * @param first fields above the groups
 * @param also others who were heard
 * @param note the last field
 */
public record SessionView(
    Form form,
    List<Option> groups,
    List<Option> ways,
    List<Option> barriers,
    List<Field> first,
    Field also,
    Field note) {
  public SessionView {
    groups = List.copyOf(groups);
    ways = List.copyOf(ways);
    barriers = List.copyOf(barriers);
    first = List.copyOf(first);
  }
}
