/**
 * The seven pictures: typed records that draw themselves as inline SVG with their words and
 * numbers.
 */
@NullMarked
package org.sightline.report.picture;

import org.jspecify.annotations.NullMarked;
