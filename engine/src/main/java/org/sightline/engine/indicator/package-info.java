/** A named question over a dataset: who counts, out of whom, and which direction is good. */
@NullMarked
package org.sightline.engine.indicator;

import org.jspecify.annotations.NullMarked;
