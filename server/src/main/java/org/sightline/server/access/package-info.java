/**
 * Who may see what: roles, places, scopes, the signed-in viewer, and the trail of what was done.
 */
@NullMarked
package org.sightline.server.access;

import org.jspecify.annotations.NullMarked;
