/** Every number this module can compute, described as data. */
@NullMarked
package org.sightline.statistics.catalog;

import org.jspecify.annotations.NullMarked;
