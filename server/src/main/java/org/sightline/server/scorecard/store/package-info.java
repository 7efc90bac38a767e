/** Scorecards in tables. */
@NullMarked
package org.sightline.server.scorecard.store;

import org.jspecify.annotations.NullMarked;
