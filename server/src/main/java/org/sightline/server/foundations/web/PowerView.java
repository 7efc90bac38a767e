package org.sightline.server.foundations.web;

import java.util.List;
import org.sightline.server.site.Field;

/**
 * The map of who decides.
 *
 * @param notice what became of a form; empty for none
 * @param refused whether it was not taken
 * @param state how many decisions have an owner
 * @param areas the kinds of decisions
 * @param levels where champions are
 * @param leadsOnly a remark on who may change it; empty for those who may
 */
public record PowerView(
    String notice,
    boolean refused,
    String state,
    List<Row> areas,
    List<Row> levels,
    String leadsOnly) {

  /**
   * A kind of decision or a level.
   *
   * @param name what it is called
   * @param who decides, or speaks for the work
   * @param warning why a plan cannot start; empty when it can
   * @param path the steps of a proposal
   * @param change what the form is called
   * @param action where it is sent; empty for those who may not change it
   * @param version that the reader is looking at
   * @param fields of the form
   */
  public record Row(
      String name,
      String who,
      String warning,
      List<String> path,
      String change,
      String action,
      int version,
      List<Field> fields) {}
}
