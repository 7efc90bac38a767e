/**
 * The design of a cycle: ideas gathered from those it is about, merged in the open, scored, and two
 * or three of them chosen.
 */
@NullMarked
package org.sightline.server.ideas;

import org.jspecify.annotations.NullMarked;
