package org.sightline.server.accounts;

import java.util.List;
import java.util.Optional;

/** Where links are kept. */
public interface Links {

  Optional<Link> bySecret(String secret);

  /** Links of this kind that were neither used nor taken back, expired ones too. */
  List<Link> unused(Link.Purpose purpose);

  /**
   * Stores the link.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody used it since
   *     it was read
   */
  void save(Link link);
}
