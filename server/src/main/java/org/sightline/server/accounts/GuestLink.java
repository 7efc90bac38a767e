package org.sightline.server.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link through which people without an account reach one thing.
 *
 * @param about what it opens
 * @param secret SHA-256 of the token in the link; the token itself is kept nowhere
 * @param madeBy whose account
 * @param until when it closes by itself; empty when it does not
 */
public record GuestLink(About about, String secret, UUID madeBy, Optional<Instant> until) {

  /**
   * What a link opens.
   *
   * @param kind what sort of thing, in at most 20 letters
   * @param id of the thing
   */
  public record About(String kind, UUID id) {}

  boolean isOpen(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isEmpty();
  }
}
