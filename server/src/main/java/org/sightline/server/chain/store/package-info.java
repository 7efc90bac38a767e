/** Hash chains in the database. */
@NullMarked
package org.sightline.server.chain.store;

import org.jspecify.annotations.NullMarked;
