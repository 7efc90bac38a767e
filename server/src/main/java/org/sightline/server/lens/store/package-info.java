/** Tables of the lens. */
@NullMarked
package org.sightline.server.lens.store;

import org.jspecify.annotations.NullMarked;
