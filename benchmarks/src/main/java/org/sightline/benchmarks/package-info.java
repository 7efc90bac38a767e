@NullMarked
package org.sightline.benchmarks;

import org.jspecify.annotations.NullMarked;
