package org.sightline.engine.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sightline.engine.cells.Cell;
import org.sightline.engine.cells.Group;
import org.sightline.engine.cells.HeldBack;
import org.sightline.engine.findings.ComparedGroups;
import org.sightline.engine.findings.ComparedWith;
import org.sightline.engine.findings.Comparison;
import org.sightline.engine.findings.Verdict;
import org.sightline.statistics.Estimate;
import org.sightline.statistics.Reason;

/**
 * What a {@link ViewRequest} showed.
 *
 * @param request what was asked
 * @param compared every group that was counted, wider ones included, and how
 * @param everyone how everyone stands
 * @param rows the groups asked for that have people, in the attributes' order
 * @param givesAway whether a group that is held back can still be worked out from the others and
 *     everyone, see {@link HeldBack}
 * @param places the same groups in each place; empty without places
 * @param times the same groups at each time, over all times; empty with fewer than two
 */
public record Viewed(
    ViewRequest request,
    ComparedGroups compared,
    Row everyone,
    List<Row> rows,
    boolean givesAway,
    Optional<Split> places,
    Optional<Split> times) {
  public Viewed {
    rows = List.copyOf(rows);
  }

  /** The rows that were tested, with this verdict. */
  public long having(Verdict verdict) {
    return rows.stream().filter(row -> row.verdict().filter(verdict::equals).isPresent()).count();
  }

  /**
   * A group.
   *
   * @param group who
   * @param cell their count
   * @param value their share or mean; a reason where it is held back
   * @param tested how it was compared; empty for a group too small to tell, one held back, and for
   *     everyone
   */
  public record Row(
      Group group, Cell cell, Estimate value, Optional<ComparedGroups.Tested> tested) {

    static Row of(ComparedGroups.Compared compared) {
      return new Row(
          compared.cell().group(),
          compared.cell(),
          compared.value(),
          compared instanceof ComparedGroups.Tested tested
              ? Optional.of(tested)
              : Optional.empty());
    }

    /** The row without anything that could be read from it. */
    Row heldBack(int least) {
      return new Row(group, cell, HeldBack.value(least), Optional.empty());
    }

    /** Gap, too small to tell, or no evidence; empty when it was not tested. */
    public Optional<Verdict> verdict() {
      return tested.map(each -> each.because().verdict());
    }

    /** The comparison with this reference, where it was made. */
    public Optional<Comparison> with(ComparedWith reference) {
      return tested.flatMap(
          each -> each.comparisons().stream().filter(c -> c.with() == reference).findFirst());
    }
  }

  /**
   * The groups at each level of one more column.
   *
   * @param column the place or the time
   * @param groups as {@link #rows}, then everyone
   * @param levels in order
   */
  public record Split(String column, List<Group> groups, List<Level> levels) {
    public Split {
      groups = List.copyOf(groups);
      levels = List.copyOf(levels);
    }

    static Split of(String column, List<Group> groups, Map<String, Map<Group, At>> byLevel) {
      List<Level> levels = new ArrayList<>();
      byLevel.forEach(
          (name, found) ->
              levels.add(
                  new Level(
                      name,
                      groups.stream()
                          .map(group -> found.getOrDefault(group, At.nobody(group)))
                          .toList())));
      return new Split(column, groups, levels);
    }

    /** One group at every level, in the levels' order. */
    public List<At> along(Group group) {
      int at = groups.indexOf(group);
      return levels.stream().map(level -> level.groups().get(at)).toList();
    }
  }

  /**
   * One place or one time.
   *
   * @param name its level
   * @param groups one for each group of the split
   */
  public record Level(String name, List<At> groups) {
    public Level {
      groups = List.copyOf(groups);
    }
  }

  /** A group at one place or time, and how it stands there. */
  public record At(Cell cell, Estimate value) {
    static At nobody(Group group) {
      return new At(
          Cell.empty(group),
          Estimate.undefined(Reason.NO_DENOMINATOR, "nobody of the group is there"));
    }
  }
}
