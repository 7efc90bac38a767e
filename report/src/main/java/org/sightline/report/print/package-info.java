/** Documents on paper: print markup, the fonts it needs, and the same as an accessible PDF. */
@NullMarked
package org.sightline.report.print;

import org.jspecify.annotations.NullMarked;
