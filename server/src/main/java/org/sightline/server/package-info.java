/** The server: how it is started and which settings it takes. */
@NullMarked
package org.sightline.server;

import org.jspecify.annotations.NullMarked;
