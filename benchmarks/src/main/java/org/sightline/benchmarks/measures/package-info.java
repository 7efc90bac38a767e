/** How long the measures take that a gap discovery asks for again and again. */
@NullMarked
package org.sightline.benchmarks.measures;

import org.jspecify.annotations.NullMarked;
