/** Choosing among ideas: scores on several criteria, and how firmly one stays on top. */
@NullMarked
package org.sightline.statistics.deciding;

import org.jspecify.annotations.NullMarked;
