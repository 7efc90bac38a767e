/** Plans in tables. */
@NullMarked
package org.sightline.server.plans.store;

import org.jspecify.annotations.NullMarked;
