/** A cycle: from a finding or a worry to causes, a goal that is signed, ideas, and a plan. */
@NullMarked
package org.sightline.server.cycles;

import org.jspecify.annotations.NullMarked;
