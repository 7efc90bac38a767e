package org.sightline.server.accounts.web;

import org.sightline.server.access.Role;

/**
 * A form that was sent and refused, to be shown again with everything in it.
 *
 * @param who the account it is about; empty for an invitation
 * @param email typed
 * @param role chosen
 * @param places chosen and typed
 * @param asks whether a place was named that no data hold
 */
record Tried(String who, String email, Role role, PlacesForm places, boolean asks) {
  /** No form was refused. */
  static final Tried NOTHING = new Tried("", "", Role.VIEWER, PlacesForm.EMPTY, false);

  boolean is(String account) {
    return who.equals(account);
  }
}
