/** What was said in looking back, in tables. */
@NullMarked
package org.sightline.server.reflection.store;

import org.jspecify.annotations.NullMarked;
