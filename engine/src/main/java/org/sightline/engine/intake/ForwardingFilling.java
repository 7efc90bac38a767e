package org.sightline.engine.intake;

import java.nio.file.Path;
import java.util.List;
import org.sightline.engine.dataset.Level;

/** Passes everything on to another table; subclasses add to it. */
abstract class ForwardingFilling implements TableFilling {

  private final TableFilling table;

  ForwardingFilling(TableFilling table) {
    this.table = table;
  }

  @Override
  public void text(String value) {
    table.text(value);
  }

  @Override
  public void number(long unscaled) {
    table.number(unscaled);
  }

  @Override
  public void yes(boolean value) {
    table.yes(value);
  }

  @Override
  public void missing() {
    table.missing();
  }

  @Override
  public void endRow(long line) {
    table.endRow(line);
  }

  @Override
  public void finish() {
    table.finish();
  }

  @Override
  public Repeats removeRepeats(int id) {
    return table.removeRepeats(id);
  }

  @Override
  public long rows() {
    return table.rows();
  }

  @Override
  public long blanks(int column) {
    return table.blanks(column);
  }

  @Override
  public List<Level> levels(int column, int most) {
    return table.levels(column, most);
  }

  @Override
  public void write(Path parquet) {
    table.write(parquet);
  }

  @Override
  public void close() {
    table.close();
  }
}
