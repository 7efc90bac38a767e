/** Least squares and logistic curves on a few columns, with what their standard errors need. */
@NullMarked
package org.sightline.statistics.regression;

import org.jspecify.annotations.NullMarked;
