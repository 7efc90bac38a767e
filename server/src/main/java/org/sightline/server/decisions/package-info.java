/** The memory that outlives turnover: decisions, adjustments, outcomes, and what people say. */
@NullMarked
package org.sightline.server.decisions;

import org.jspecify.annotations.NullMarked;
