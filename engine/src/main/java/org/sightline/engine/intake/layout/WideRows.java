package org.sightline.engine.intake.layout;

import java.util.List;
import org.sightline.engine.intake.profile.RowShape;
import org.sightline.engine.intake.source.RowSource;

/**
 * One pass over a wide table: each group of a line is a row. A ragged line stays one ragged row.
 */
final class WideRows implements RowSource {

  private final RowSource lines;
  private final RowShape shape;
  private final List<Integer> kept;
  private final List<WideGroup> groups;
  private boolean ragged;
  private int at;

  WideRows(
      RowSource lines,
      int columns,
      boolean shortIsWhole,
      List<Integer> kept,
      List<WideGroup> groups) {
    this.lines = lines;
    this.shape = new RowShape(columns, shortIsWhole);
    this.kept = kept;
    this.groups = groups;
    this.at = groups.size();
  }

  @Override
  public boolean next() {
    at++;
    if (!ragged && at < groups.size()) {
      return true;
    }
    at = 0;
    if (!lines.next()) {
      return false;
    }
    ragged = shape.of(lines) != RowShape.Shape.WHOLE;
    return true;
  }

  @Override
  public long line() {
    return lines.line();
  }

  /** A ragged line gives one cell too many, or too few, so that it is set aside as such. */
  @Override
  public int width() {
    int whole = kept.size() + groups.get(0).labels().size() + groups.get(0).sources().size();
    if (!ragged) {
      return whole;
    }
    return switch (shape.of(lines)) {
      case LONG -> whole + 1;
      case SHORT -> 1;
      case BLANK, WHOLE -> 0;
    };
  }

  @Override
  public String cell(int i) {
    if (ragged) {
      return "ragged";
    }
    if (i < kept.size()) {
      return source(kept.get(i));
    }
    WideGroup group = groups.get(at);
    int label = i - kept.size();
    if (label < group.labels().size()) {
      return group.labels().get(label);
    }
    int source = group.sources().get(label - group.labels().size());
    return source < 0 ? "" : source(source);
  }

  private String source(int column) {
    return column < lines.width() ? lines.cell(column) : "";
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public void close() {
    lines.close();
  }
}
