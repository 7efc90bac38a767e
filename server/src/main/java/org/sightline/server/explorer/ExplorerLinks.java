package org.sightline.server.explorer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Condition;
import org.sightline.engine.cells.Group;

/** Addresses by which other pages lead to the explorer. */
public final class ExplorerLinks {
  private ExplorerLinks() {}

  /**
   * One question, told apart by a group's own attributes.
   *
   * @param dataset its key
   * @param version an older version; empty for the newest
   * @param where which rows
   */
  public static String page(
      String dataset,
      Optional<String> version,
      String question,
      Group group,
      Map<String, List<String>> where) {
    return "/explorer/" + dataset + query(version, question, group, where);
  }

  /** The same before the fence, where the groups that stand furthest are drawn. */
  public static String fence(
      String dataset,
      Optional<String> version,
      String question,
      Group group,
      Map<String, List<String>> where) {
    return "/explorer/" + dataset + "/fence" + query(version, question, group, where);
  }

  private static String query(
      Optional<String> version, String question, Group group, Map<String, List<String>> where) {
    return "?"
        + new ExplorerState(
                Optional.of(question),
                group.conditions().stream().map(Condition::attribute).toList(),
                where,
                Optional.empty(),
                Optional.empty(),
                false,
                version)
            .query();
  }
}
