package org.sightline.server.plans;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A link by which people without an account report on one action.
 *
 * @param secret SHA-256 of the token in the link; the token itself is kept nowhere
 * @param cycle whose plan
 * @param action about which
 * @param by whose account made it
 * @param at when
 * @param closedAt when it was taken back; then it opens nothing
 */
public record ReportLink(
    String secret, UUID cycle, UUID action, UUID by, Instant at, Optional<Instant> closedAt) {

  ReportLink closed(Instant now) {
    return new ReportLink(secret, cycle, action, by, at, Optional.of(now));
  }
}
