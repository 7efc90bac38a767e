package org.sightline.server.decisions;

/** Two people replaced the same line of the log; the second is told. */
public final class AlreadyReplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long by;

  AlreadyReplaced(long number, long by) {
    super("line " + number + " was replaced by line " + by + ". Maybe read that one first.");
    this.by = by;
  }

  /** The line that stands in its place. */
  public long by() {
    return by;
  }
}
