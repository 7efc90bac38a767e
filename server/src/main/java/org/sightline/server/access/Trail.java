package org.sightline.server.access;

import java.time.Instant;
import java.util.List;
import org.sightline.server.chain.Soundness;

/** The audit trail: who saw or changed what, in the order it happened. */
public interface Trail {

  /** Writes a deed down; it is durable when this returns. */
  void record(Deed deed);

  /**
   * Writes down that somebody looked at something, once a day for the same person and thing: the
   * trail says who saw what, not how often.
   */
  void saw(Viewer viewer, String subject);

  /** The newest lines first. */
  List<Line> newest(long skip, int limit);

  /** How many lines there are. */
  long length();

  /** Reads the whole trail and names the first line that does not fit. */
  Soundness verify();

  /**
   * A line of the trail.
   *
   * @param number its place, from 1
   * @param at when
   * @param deed what was done
   */
  record Line(long number, Instant at, Deed deed) {}
}
