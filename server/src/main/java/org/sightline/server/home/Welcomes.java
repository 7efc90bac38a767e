package org.sightline.server.home;

import java.time.Instant;
import java.util.UUID;

/** Who still wants to be shown the first steps. */
public interface Welcomes {

  /** Whether this person has not said yet that they know their way. */
  boolean isNew(UUID account);

  /** This person knows their way; saying so twice changes nothing. */
  void dismiss(UUID account, Instant at);
}
