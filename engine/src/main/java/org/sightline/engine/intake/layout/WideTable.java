package org.sightline.engine.intake.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.engine.intake.source.RowSource;
import org.sightline.engine.intake.source.TableFile;

/** A table with a column per group, read as one with a row per group. */
public final class WideTable extends ReshapedTable {

  /** The column that names a group's family, where families overlap. */
  static final String FAMILY = "family";

  /** The column that names a group, where families overlap. */
  static final String GROUP = "group";

  private final List<String> names;
  private final List<Integer> kept;
  private final List<String> attributes;
  private final List<String> measures;
  private final List<WideGroup> groups;
  private final List<String> leftOut;

  private WideTable(TableFile file, List<String> names, Shape.Wide shape) {
    super(file);
    this.names = names;
    List<Shape.WideColumn> used = WideChoice.consistent(shape.columns());
    Set<String> wide =
        shape.columns().stream().map(Shape.WideColumn::column).collect(Collectors.toSet());
    this.kept = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!wide.contains(names.get(i))) {
        kept.add(i);
      }
    }
    this.attributes = WideChoice.attributes(used);
    this.measures =
        List.copyOf(
            used.stream()
                .map(c -> c.measure().isEmpty() ? "count" : c.measure())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    this.groups = groups(used);
    this.leftOut =
        shape.columns().stream()
            .filter(c -> !used.contains(c))
            .map(Shape.WideColumn::column)
            .toList();
  }

  /**
   * Reads {@code file} as {@code shape} says.
   *
   * @param names its columns' names, unique
   */
  public static WideTable of(TableFile file, List<String> names, Shape.Wide shape) {
    return new WideTable(file, names, shape);
  }

  private List<WideGroup> groups(List<Shape.WideColumn> used) {
    Map<List<String>, List<Integer>> byLabels = new LinkedHashMap<>();
    for (Shape.WideColumn column : used) {
      List<Integer> sources =
          byLabels.computeIfAbsent(
              WideChoice.cells(column, attributes),
              labels -> new ArrayList<>(Collections.nCopies(measures.size(), -1)));
      String measure = column.measure().isEmpty() ? "count" : column.measure();
      sources.set(measures.indexOf(measure), names.indexOf(column.column()));
    }
    List<WideGroup> all = new ArrayList<>();
    byLabels.forEach((labels, sources) -> all.add(new WideGroup(labels, sources)));
    return all;
  }

  /** Columns of groups that overlap the others and so find no place. */
  public List<String> leftOut() {
    return leftOut;
  }

  /** The position of the first column with counts; the rest follow it. */
  public int firstMeasure() {
    return kept.size() + attributes.size();
  }

  /** Whether groups overlap, so that a family's and a group's name stand before the counts. */
  public boolean overlap() {
    return attributes.equals(List.of(FAMILY, GROUP));
  }

  @Override
  public String format() {
    return file().format() + ", a column per group";
  }

  @Override
  public List<String> header() {
    List<String> header = new ArrayList<>(kept.stream().map(names::get).toList());
    header.addAll(attributes);
    header.addAll(measures);
    return header;
  }

  @Override
  public int columns() {
    return kept.size() + attributes.size() + measures.size();
  }

  @Override
  public boolean shortRowsAreWhole() {
    return file().shortRowsAreWhole();
  }

  @Override
  public long size() {
    return file().size();
  }

  @Override
  public RowSource rows() {
    return new WideRows(file().rows(), names.size(), file().shortRowsAreWhole(), kept, groups);
  }
}
