package org.sightline.server.access;

import java.util.Optional;

/** Tells who is looking at the page being made. */
public interface Viewers {

  /** The signed-in person, if anybody is signed in. */
  Optional<Viewer> current();
}
