/** The first page after signing in. */
@NullMarked
package org.sightline.server.home;

import org.jspecify.annotations.NullMarked;
