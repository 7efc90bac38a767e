package org.sightline.server.accounts.gate;

import org.sightline.server.TestServer;

/** All tests of a run try from one address; this gives it a clean slate. */
public final class Patience {
  private Patience() {}

  /** Forgets what was tried so far. */
  public static void restore(TestServer server) {
    server.bean(Attempts.class).forget();
  }
}
