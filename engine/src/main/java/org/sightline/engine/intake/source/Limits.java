package org.sightline.engine.intake.source;

/** What a file may ask of the machine. */
final class Limits {

  /** Columns; the widest public tables have a few thousand. */
  static final int COLUMNS = 20_000;

  /** Characters in one cell; a spreadsheet allows 32,767. */
  static final int CELL = 1 << 20;

  /** Characters in one line. */
  static final int LINE = 16 << 20;

  /** Bytes that a spreadsheet's shared texts may unfold to; they are held in memory. */
  static final long SHARED_TEXTS = 256L << 20;

  /** Bytes that one sheet may unfold to; it is streamed. */
  static final long SHEET = 4L << 30;

  private Limits() {}
}
