package org.sightline.engine.intake.layout;

import org.sightline.engine.intake.source.TableFile;

/** A table read in another shape than its file has; what concerns the file is as there. */
abstract class ReshapedTable implements TableFile {

  private final TableFile file;

  ReshapedTable(TableFile file) {
    this.file = file;
  }

  /** The table as the file has it. */
  final TableFile file() {
    return file;
  }

  @Override
  public final boolean decimalComma() {
    return file.decimalComma();
  }

  @Override
  public final int linesAboveHeader() {
    return file.linesAboveHeader();
  }

  @Override
  public final long nulCharacters() {
    return file.nulCharacters();
  }
}
