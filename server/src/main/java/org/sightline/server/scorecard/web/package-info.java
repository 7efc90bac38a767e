/** Pages of scorecards. */
@NullMarked
package org.sightline.server.scorecard.web;

import org.jspecify.annotations.NullMarked;
