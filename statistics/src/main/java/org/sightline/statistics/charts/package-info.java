/**
 * Control charts and run charts: limits frozen at a baseline, rules as named functions, and one
 * test over many charts at once, because whoever looks at thirty charts one by one nearly always
 * finds something.
 */
@NullMarked
package org.sightline.statistics.charts;

import org.jspecify.annotations.NullMarked;
