/** One question looked at from one side: groups, places and times, for pages and their files. */
@NullMarked
package org.sightline.engine.views;

import org.jspecify.annotations.NullMarked;
