package org.sightline.server.ideas;

import java.util.Optional;
import java.util.UUID;

/** Where links for guests are kept: one for each cycle at most. */
public interface GuestLinkStore {

  Optional<GuestLink> of(UUID cycle);

  /** The link of this secret. */
  Optional<GuestLink> find(String secret);

  /** Keeps a link in the place of the one that the cycle had. */
  void put(GuestLink link);

  /** Forgets the link of a cycle. */
  void remove(UUID cycle);
}
