/** Curves fitted to counts, for the measures that need one. */
@NullMarked
package org.sightline.statistics.fit;

import org.jspecify.annotations.NullMarked;
