package org.sightline.server.cycles;

import java.time.LocalDate;
import java.util.Optional;

/** What is settled before any cycle: words, listening, commitment; told by the foundations. */
public interface Groundwork {

  /** Since when it is settled; empty while something is open. */
  Optional<LocalDate> settled();

  /** Where it is looked at. */
  String path();
}
