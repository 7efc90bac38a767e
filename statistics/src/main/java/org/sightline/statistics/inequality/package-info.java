/**
 * One number for how unequal three or more groups are. All work in percent; group sizes are taken
 * as fixed in every standard error, which is a choice and printed.
 */
@NullMarked
package org.sightline.statistics.inequality;

import org.jspecify.annotations.NullMarked;
