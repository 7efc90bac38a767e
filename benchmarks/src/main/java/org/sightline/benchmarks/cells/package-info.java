/** The same cells counted by Sightline, by bare DuckDB and by the peers, in one run. */
@NullMarked
package org.sightline.benchmarks.cells;

import org.jspecify.annotations.NullMarked;
