package org.sightline.server.findings;

/** Tells whether a finding that was marked for a cycle has one; given by whoever keeps cycles. */
@FunctionalInterface
public interface TakenUp {

  /** Whether a cycle began with this finding, whatever became of it since. */
  boolean isTaken(Mark mark);
}
