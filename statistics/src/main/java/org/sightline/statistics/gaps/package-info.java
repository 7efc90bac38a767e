/** How far two groups stand apart, by every measure in use, and how many students that is. */
@NullMarked
package org.sightline.statistics.gaps;

import org.jspecify.annotations.NullMarked;
