package org.sightline.engine.intake.layout;

import java.util.List;
import org.sightline.engine.intake.source.RowSource;

/** One pass over rows held in memory. */
final class HeldRows implements RowSource {

  private final List<StackedRow> rows;
  private int at = -1;

  HeldRows(List<StackedRow> rows) {
    this.rows = rows;
  }

  @Override
  public boolean next() {
    return ++at < rows.size();
  }

  @Override
  public long line() {
    return rows.get(at).line();
  }

  @Override
  public int width() {
    return rows.get(at).width();
  }

  @Override
  public String cell(int i) {
    return rows.get(at).cell(i);
  }

  @Override
  public long position() {
    return at;
  }

  @Override
  public void close() {}
}
