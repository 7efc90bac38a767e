/** Markup that cannot be built from raw text by accident, the page frame and the stylesheet. */
@NullMarked
package org.sightline.report.html;

import org.jspecify.annotations.NullMarked;
