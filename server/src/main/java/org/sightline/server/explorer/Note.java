package org.sightline.server.explorer;

/**
 * Something an address asked for that these data do not have, so that something else is shown.
 *
 * @param what which kind of thing
 * @param asked as the address wrote it
 */
public record Note(What what, String asked) {

  /** What was asked for in vain. */
  public enum What {
    /** A question that is not asked of these data; the first one is shown. */
    QUESTION,
    /** A column nobody can be told apart by; it is left out. */
    ATTRIBUTE,
    /** Attributes of a published table do not cross; the first alone is shown. */
    CROSSING,
    /** A column that is not there to filter by; it is left out. */
    FILTER,
    /** A value that the column does not hold; it is left out. */
    VALUE,
    /** A reference group that is not among those shown; everyone else is compared with. */
    REFERENCE,
    /** No bar is set for the question; everyone else is compared with. */
    BAR,
    /** A column that holds no places. */
    PLACE,
    /** A version that is not kept any more; the newest is shown. */
    VERSION
  }
}
