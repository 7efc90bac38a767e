/** The self-contained report on the gaps of one dataset version: one file that opens offline. */
@NullMarked
package org.sightline.report.gaps;

import org.jspecify.annotations.NullMarked;
