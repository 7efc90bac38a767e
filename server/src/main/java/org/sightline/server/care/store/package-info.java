/** Rows of one database written to another, and compared. */
@NullMarked
package org.sightline.server.care.store;

import org.jspecify.annotations.NullMarked;
