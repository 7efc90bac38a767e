package org.sightline.server.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.server.access.Role;
import org.sightline.server.access.Scope;
import org.sightline.server.access.Viewer;

/**
 * A person who may sign in, or could once.
 *
 * @param id never reused
 * @param version how often it was stored, for noticing that two people changed it; 0 before the
 *     first time
 * @param email lower case, unique
 * @param name as they wish to be called
 * @param role what they may do
 * @param scope where they may look
 * @param password its hash, absent for those who only sign in elsewhere
 * @param provider the identity they sign in with elsewhere
 * @param createdAt when they were let in
 * @param removedAt when they were removed; the name stays readable in the audit trail
 */
public record Account(
    UUID id,
    int version,
    String email,
    String name,
    Role role,
    Scope scope,
    @Nullable String password,
    @Nullable Provider provider,
    Instant createdAt,
    @Nullable Instant removedAt) {

  /**
   * A person's identity at another provider.
   *
   * @param issuer the provider's address
   * @param subject the person's stable identifier there
   */
  public record Provider(String issuer, String subject) {}

  static Account of(EmailAddress email, String name, Role role, Scope scope, Instant now) {
    return new Account(
        UUID.randomUUID(), 0, email.text(), name, role, scope, null, null, now, null);
  }

  /** Whether the person may still sign in. */
  public boolean active() {
    return removedAt == null;
  }

  /** The person as other capabilities see them. */
  public Viewer viewer() {
    return new Viewer(id, name, role, scope);
  }

  Account named(String newName) {
    return copy(newName, role, scope, password, provider, removedAt);
  }

  Account allowed(Role newRole, Scope newScope) {
    return copy(name, newRole, newScope, password, provider, removedAt);
  }

  Account withPassword(String hash) {
    return copy(name, role, scope, hash, provider, removedAt);
  }

  Account linked(Provider identity) {
    return copy(name, role, scope, password, identity, removedAt);
  }

  /** Removed people keep neither password nor identity, so that coming back needs an invitation. */
  Account removed(Instant at) {
    return copy(name, role, scope, null, null, at);
  }

  Account back(String newName, Role newRole, Scope newScope) {
    return copy(newName, newRole, newScope, null, null, null);
  }

  /** The same account as of another storing. */
  public Account stored(int newVersion) {
    return new Account(
        id, newVersion, email, name, role, scope, password, provider, createdAt, removedAt);
  }

  private Account copy(
      String newName,
      Role newRole,
      Scope newScope,
      @Nullable String newPassword,
      @Nullable Provider newProvider,
      @Nullable Instant newRemovedAt) {
    return new Account(
        id,
        version,
        email,
        newName,
        newRole,
        newScope,
        newPassword,
        newProvider,
        createdAt,
        newRemovedAt);
  }
}
