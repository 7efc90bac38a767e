/** A difference between two gaps, clustered by school, beside R's clubSandwich on the same file. */
@NullMarked
package org.sightline.benchmarks.verdict;

import org.jspecify.annotations.NullMarked;
