/**
 * What a gap is made of: places, stages, kinds of incident, staff, moments in time. Everything here
 * describes what goes together; none of it says what causes what, and an explained part of a gap is
 * not thereby a fair one.
 */
@NullMarked
package org.sightline.statistics.explain;

import org.jspecify.annotations.NullMarked;
