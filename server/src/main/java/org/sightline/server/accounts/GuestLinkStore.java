package org.sightline.server.accounts;

import java.util.Optional;
import org.sightline.server.accounts.GuestLink.About;

/** Where links for guests are kept: one for each thing at most. */
public interface GuestLinkStore {

  /** The link of a thing. */
  Optional<GuestLink> of(About about);

  /** The link of this secret. */
  Optional<GuestLink> find(String secret);

  /** Keeps a link in the place of the one that the thing had. */
  void put(GuestLink link);

  /** Forgets the link of a thing; whether there was one. */
  boolean remove(About about);
}
