/** How long the pages of the built server take when several people look at them at once. */
@NullMarked
package org.sightline.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
