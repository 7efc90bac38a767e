/** Finding decisions again, and comments, in the database. */
@NullMarked
package org.sightline.server.decisions.store;

import org.jspecify.annotations.NullMarked;
