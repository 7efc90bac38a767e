/** Keeping a workspace safe: backing it up, restoring it, moving its database. */
@NullMarked
package org.sightline.server.care;

import org.jspecify.annotations.NullMarked;
