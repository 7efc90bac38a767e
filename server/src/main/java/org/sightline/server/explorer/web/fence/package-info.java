/** The words of the fence. */
@NullMarked
package org.sightline.server.explorer.web.fence;

import org.jspecify.annotations.NullMarked;
