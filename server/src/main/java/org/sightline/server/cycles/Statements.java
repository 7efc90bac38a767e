package org.sightline.server.cycles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where problem statements and what was signed are kept. */
public interface Statements {

  /** The statement of a cycle as it stands, signed or not. */
  Optional<Statement.Kept> of(UUID cycle);

  /**
   * Stores the statement of a cycle.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when it has changed since
   */
  Statement.Kept save(Statement.Kept statement);

  /** Everything that was signed, the first first; the last holds. */
  List<Terms> signed(UUID cycle);

  /**
   * Adds what was signed.
   *
   * @throws org.springframework.dao.DuplicateKeyException when somebody else signed this number
   */
  void sign(Terms terms);
}
