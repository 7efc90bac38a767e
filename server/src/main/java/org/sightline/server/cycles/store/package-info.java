/** Cycles in tables. */
@NullMarked
package org.sightline.server.cycles.store;

import org.jspecify.annotations.NullMarked;
