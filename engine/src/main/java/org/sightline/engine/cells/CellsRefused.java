package org.sightline.engine.cells;

/** Cells that cannot be fetched, with the reason and its repair in the message. */
public final class CellsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kind of obstacle. */
  public enum Why {
    /** The dataset has no column (or, in published margins, no family) of that name. */
    UNKNOWN_COLUMN,
    /** Published margins cannot be crossed: nobody knows who stands in both groups. */
    MARGINS_DO_NOT_CROSS,
    /** A published mean comes without the spread that an interval needs. */
    NO_SPREAD,
    /** The column's kind does not answer the indicator's question. */
    WRONG_KIND,
    /** Numbers so large that their squares cannot be summed exactly. */
    TOO_LARGE,
    /** The rows cannot be read: moved, damaged, or out of room. */
    UNREADABLE
  }

  private final Why why;

  public CellsRefused(Why why, String message) {
    super(message);
    this.why = why;
  }

  public CellsRefused(Why why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  /** The kind of obstacle. */
  public Why why() {
    return why;
  }
}
