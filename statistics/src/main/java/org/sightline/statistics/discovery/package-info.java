/**
 * Which of many groups really stand behind: scores, multiplicity, shrinkage and honest ranks. The
 * caller enumerates the groups; here are the numbers.
 */
@NullMarked
package org.sightline.statistics.discovery;

import org.jspecify.annotations.NullMarked;
