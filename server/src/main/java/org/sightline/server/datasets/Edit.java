package org.sightline.server.datasets;

import java.time.Instant;

/**
 * A change to what is said of a dataset.
 *
 * @param at when
 * @param by the person's name at that time
 * @param what kind of thing
 * @param subject which column or question
 * @param from what it was; empty when it was nothing
 * @param to what it became; empty when it became nothing
 */
public record Edit(Instant at, String by, What what, String subject, String from, String to) {

  /** What can be edited. */
  public enum What {
    /** What a column is for. */
    ROLE,
    /** What people call a column. */
    LABEL,
    /** What one should know of a column. */
    NOTES,
    /** The storey that a place column names. */
    LEVEL,
    /** A question that is asked, as its label and definition. */
    QUESTION
  }
}
