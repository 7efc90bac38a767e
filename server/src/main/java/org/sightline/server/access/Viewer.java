package org.sightline.server.access;

import java.util.UUID;

/**
 * The signed-in person, as every capability sees them.
 *
 * @param account whose
 * @param name as they wish to be called
 * @param role what they may do
 * @param scope where they may look
 */
public record Viewer(UUID account, String name, Role role, Scope scope) {

  /** Whether this person's role may do what {@code least} may. */
  public boolean is(Role least) {
    return role.reaches(least);
  }
}
