/** What the report says, in every language it speaks: phrases, numbers, dates and lists. */
@NullMarked
package org.sightline.report.language;

import org.jspecify.annotations.NullMarked;
