/** Least squares on a few columns, with the pieces that robust standard errors need. */
@NullMarked
package org.sightline.statistics.regression;

import org.jspecify.annotations.NullMarked;
