package org.sightline.server.cycles;

/** What a cycle began with. */
public sealed interface Start {

  /** A gap in the data. */
  record FromFinding(NumberSource number) implements Start {}

  /** What somebody worries about, in their words. */
  record FromWorry(String words) implements Start {}
}
