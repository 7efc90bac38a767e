/** The workspace folder and the database in it (or PostgreSQL). */
@NullMarked
package org.sightline.server.store;

import org.jspecify.annotations.NullMarked;
