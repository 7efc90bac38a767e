/**
 * The words every measure speaks: an {@link Estimate} is a value with its interval or the reason
 * there is none; a {@link Measure} describes a number as data, so that pages and the command line
 * can print what it means.
 */
@NullMarked
package org.sightline.statistics;

import org.jspecify.annotations.NullMarked;
