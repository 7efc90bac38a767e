/** Looks back on a cycle: what the data can bear, what the team concludes, what comes next. */
@NullMarked
package org.sightline.server.reflection;

import org.jspecify.annotations.NullMarked;
