/** Ideas in tables. */
@NullMarked
package org.sightline.server.ideas.store;

import org.jspecify.annotations.NullMarked;
