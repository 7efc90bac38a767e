/**
 * Did the gap narrow? Changes over time with what surrounds them: clustered by school, against
 * comparison schools, along a goal, in a series, and the warnings that keep a reader from seeing a
 * success that is none.
 */
@NullMarked
package org.sightline.statistics.change;

import org.jspecify.annotations.NullMarked;
