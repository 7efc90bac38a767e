package org.sightline.server.cells;

/** Somebody asked for a place outside their scope, or for a dataset in which they see nothing. */
public final class OutOfSight extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why nothing is shown. */
  public enum Why {
    /** The question names places outside the scope. */
    OTHER_PLACE,
    /** The scope is empty, or the dataset does not say where its rows belong. */
    NO_PLACE
  }

  private final Why why;

  OutOfSight(Why why) {
    super("nothing is shown: " + why);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
