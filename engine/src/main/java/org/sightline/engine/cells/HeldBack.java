package org.sightline.engine.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

/**
 * Which groups of one table are not shown: those of too few people, and small groups besides them
 * so that no such group can be worked out from the others and their total.
 *
 * <p>A line of the table is the groups that differ in one attribute alone; its total stands
 * elsewhere. It gives nothing away when the groups held back in it are none, or at least two that
 * together leave room for any of them to be large enough: with {@code m} of them, at least {@code
 * least + m − 1} people. The smallest that is shown is added until that is so, but never a group
 * that is large enough to be judged: whoever looks must see it. Then the line stays open, and the
 * table says so. This guards one table; several tables of other cuts, laid side by side, may still
 * tell more.
 *
 * @param groups not to be shown
 * @param givesAway whether a line is left from which a group of too few people can be worked out
 */
public record HeldBack(Set<Group> groups, boolean givesAway) {
  public HeldBack {
    groups = Set.copyOf(groups);
  }

  /**
   * Looks a table over.
   *
   * @param cells of the table; groups without people count as absent
   * @param attributes along which the groups add up to a total that is known: nobody stands in two
   *     levels of one of them
   * @param least people a group needs to be shown, at least 1
   * @param judged people with which a group is never held back for another's sake
   * @param already groups that are held back for a reason outside this table
   */
  public static HeldBack of(
      Collection<Cell> cells,
      Collection<String> attributes,
      long least,
      long judged,
      Set<Group> already) {
    List<Cell> peopled = cells.stream().filter(cell -> cell.n() > 0).toList();
    Set<Group> held = new HashSet<>(already);
    peopled.stream().filter(cell -> cell.n() < least).forEach(cell -> held.add(cell.group()));
    Collection<List<Cell>> lines = lines(peopled, attributes);
    boolean moved = true;
    while (moved) { // what closes one line may open another
      moved = false;
      for (List<Cell> line : lines) {
        while (tells(line, held, least)) {
          Optional<Group> next = spare(line, held, judged);
          if (next.isEmpty()) {
            break;
          }
          held.add(next.get());
          moved = true;
        }
      }
    }
    return new HeldBack(held, lines.stream().anyMatch(line -> tells(line, held, least)));
  }

  private static Collection<List<Cell>> lines(List<Cell> cells, Collection<String> attributes) {
    Map<Line, List<Cell>> lines = new HashMap<>();
    for (String attribute : attributes) {
      for (Cell cell : cells) {
        if (cell.group().level(attribute).isPresent()) {
          lines
              .computeIfAbsent(
                  new Line(attribute, cell.group().without(List.of(attribute))),
                  line -> new ArrayList<>())
              .add(cell);
        }
      }
    }
    return lines.values();
  }

  /** What stands in place of a value that is held back, the same for every reason. */
  public static Estimate value(long least) {
    return Estimate.undefined(
        Reason.SUPPRESSED,
        "held back: fewer than " + least + " people, or a group that would give such a group away");
  }

  /** The smallest group of a line that is shown and may be held back. */
  private static Optional<Group> spare(List<Cell> line, Set<Group> held, long judged) {
    return line.stream()
        .filter(cell -> cell.n() < judged && !held.contains(cell.group()))
        .min(Comparator.comparingLong(Cell::n).thenComparing(cell -> name(cell.group())))
        .map(Cell::group);
  }

  /** Whether the total of a line and what is shown of it leave too little room for the rest. */
  private static boolean tells(List<Cell> line, Set<Group> held, long least) {
    List<Cell> hidden = line.stream().filter(cell -> held.contains(cell.group())).toList();
    long people = hidden.stream().mapToLong(Cell::n).sum();
    return hidden.size() == 1 || (!hidden.isEmpty() && people < least + hidden.size() - 1);
  }

  private static String name(Group group) {
    return group.conditions().toString();
  }

  /** Groups that differ in one attribute alone. */
  private record Line(String attribute, Group others) {}
}
