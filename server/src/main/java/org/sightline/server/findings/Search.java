package org.sightline.server.findings;

/** How far looking for gaps has come. */
public sealed interface Search {

  /**
   * Under way; ask again in a moment.
   *
   * @param share of all the work that is done, 0 to 1
   */
  record Underway(double share) implements Search {}

  /** Done. */
  record Done(SeenFindings seen) implements Search {}

  /** The data cannot be asked so. */
  record Refused() implements Search {}

  /** A mistake of ours, or no room; asking again begins anew. */
  record Broken() implements Search {}
}
