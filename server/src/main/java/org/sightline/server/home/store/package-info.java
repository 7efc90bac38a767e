/** Who knows their way, as a table. */
@NullMarked
package org.sightline.server.home.store;

import org.jspecify.annotations.NullMarked;
