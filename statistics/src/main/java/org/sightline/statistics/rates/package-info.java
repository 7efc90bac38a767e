/** One group's share or mean, and how sure of it one can be. */
@NullMarked
package org.sightline.statistics.rates;

import org.jspecify.annotations.NullMarked;
