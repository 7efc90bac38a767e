package org.sightline.server.findings;

/** What people said of a finding. */
public enum MarkKind {
  /** Nothing, or what was said was taken back. */
  NONE,
  /** It is known; it need not stand first. */
  KNOWN,
  /** It is to be looked at again when there are new data. */
  WATCH,
  /** It is to be worked on: a cycle may begin with it. */
  CYCLE
}
