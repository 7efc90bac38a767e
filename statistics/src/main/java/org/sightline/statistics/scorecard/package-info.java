/**
 * What a goal's scorecard needs: a complete set of indicators, links that were tested and not only
 * assumed, scales that hold together, and what is missing said with its bounds.
 */
@NullMarked
package org.sightline.statistics.scorecard;

import org.jspecify.annotations.NullMarked;
