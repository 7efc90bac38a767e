package org.sightline.server.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where sessions are kept, so that they outlive a restart. */
public interface Sessions {

  void add(Session session);

  /** The session of this secret with its account, unless the account was removed. */
  Optional<Known> find(String secret);

  void seen(String secret, Instant at);

  void end(String secret);

  /** Ends the sessions of an account, except one ({@code ""} for none). */
  void endAll(UUID account, String except);

  /** Forgets sessions that started or were last seen before these moments. */
  void forget(Instant startedBefore, Instant seenBefore);

  /**
   * A session and whose it is.
   *
   * @param session the session
   * @param account an active account
   */
  record Known(Session session, Account account) {}
}
