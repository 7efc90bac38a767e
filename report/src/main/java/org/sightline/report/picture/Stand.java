package org.sightline.report.picture;

/**
 * How a group stands, judged by more than its own interval: for all looks at once, for a margin.
 */
public enum Stand {
  /** Below what it is held against, further than chance would put it. */
  BELOW,
  /** Above it, further than chance would put it. */
  ABOVE,
  /** The data cannot tell. */
  CANNOT_TELL,
  /** Too few people to judge; no sentence names the group. */
  NOT_JUDGED
}
