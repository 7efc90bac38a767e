package org.sightline.server.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;

/**
 * A link that opens one door once.
 *
 * @param id of the link
 * @param version how often it was stored; 0 before the first time
 * @param purpose which door
 * @param secret SHA-256 of the token in the link; the token itself is kept nowhere
 * @param account whose password it resets; absent otherwise
 * @param email whom it invites; absent for the set-up link
 * @param role the role the invited person gets
 * @param scope where the invited person may look
 * @param expiresAt from then on it opens nothing
 * @param usedAt when it was used or taken back; then it opens nothing either
 */
public record Link(
    UUID id,
    int version,
    Purpose purpose,
    String secret,
    @Nullable UUID account,
    @Nullable String email,
    Role role,
    Scope scope,
    Instant expiresAt,
    @Nullable Instant usedAt) {

  /** What a link is for. */
  public enum Purpose {
    /** Makes the first owner. */
    SET_UP(Duration.ofDays(1)),
    /** Lets a new person in. */
    INVITATION(Duration.ofDays(7)),
    /** Gives a person a new password. */
    RESET(Duration.ofDays(2));

    private final Duration longest;

    Purpose(Duration longest) {
      this.longest = longest;
    }

    /** How long such a link opens its door at most. */
    Duration longest() {
      return longest;
    }
  }

  /**
   * Whether it still opens its door. One that would last longer than such links do was made while
   * the clock was ahead, and opens nothing once the clock is set back.
   */
  boolean opens(Purpose door, Instant now) {
    Instant latest = now.plus(purpose.longest()).plus(Session.SKEW);
    return purpose == door
        && usedAt == null
        && expiresAt.isAfter(now)
        && !expiresAt.isAfter(latest);
  }

  Link used(Instant at) {
    return new Link(id, version, purpose, secret, account, email, role, scope, expiresAt, at);
  }
}
