package org.sightline.server.decisions;

import java.util.List;
import org.sightline.server.access.Viewer;

/**
 * Tells what a person takes part in. They see the lines about it, though their own places lie
 * elsewhere; a capability in whose objects people take part gives a bean of its own.
 */
@FunctionalInterface
public interface Involvement {

  /** What this person takes part in. */
  List<Subject> of(Viewer viewer);
}
